# Completion of stp for bash. Load it from ~/.bashrc:
#   source <(stp completion bash)

_stp() {
    local IFS=$'\n' word=${COMP_WORDS[COMP_CWORD]}
    local line=${COMP_LINE:0:COMP_POINT}
    mapfile -t COMPREPLY < <(
        compgen -W "$("${COMP_WORDS[0]}" "[suggest:${#line}]" "$line" 2>/dev/null)" -- "$word"
    )
}

# Where stp knows no word, a path is meant.
complete -o bashdefault -o default -F _stp stp
