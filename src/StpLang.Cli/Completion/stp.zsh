#compdef stp
# Completion of stp for zsh. Load it from ~/.zshrc, after compinit:
#   source <(stp completion zsh)

_stp() {
    local line="${(j: :)words[1,CURRENT]}"
    local -a suggestions
    suggestions=("${(@f)$("${words[1]}" "[suggest:${#line}]" "$line" 2>/dev/null)}")
    suggestions=("${(@)suggestions:#}")
    (( ${#suggestions} )) && compadd -- "${suggestions[@]}"
    # A path may be meant as well.
    _files
}

compdef _stp stp
