# Completion of stp for fish. Save it where fish looks:
#   stp completion fish > ~/.config/fish/completions/stp.fish

function __stp_suggest
    set -l line (commandline --cut-at-cursor)
    stp "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
end

complete --command stp --arguments '(__stp_suggest)'
