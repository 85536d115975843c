# Completion of stp for bash. Load it from ~/.bashrc:
#   source <(stp completion bash)

_stp() {
    local IFS=$'\n' line=${COMP_LINE:0:COMP_POINT}
    local word=${line##*[[:blank:]]}
    mapfile -t COMPREPLY < <(
        compgen -W "$("${COMP_WORDS[0]}" "[suggest:${#line}]" "$line" 2>/dev/null)" -- "$word"
    )

    # The shell takes what follows a = for a word of its own.
    if [[ $word == *=* && $COMP_WORDBREAKS == *=* ]]; then
        COMPREPLY=("${COMPREPLY[@]#*=}")
    fi
}

# Where stp knows no word, a path is meant.
complete -o bashdefault -o default -F _stp stp
