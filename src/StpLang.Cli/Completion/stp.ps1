# Completion of stp for PowerShell. Load it from $PROFILE:
#   stp completion pwsh | Out-String | Invoke-Expression

Register-ArgumentCompleter -Native -CommandName stp -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $line = $commandAst.ToString().PadRight($cursorPosition).Substring(0, $cursorPosition)
    stp "[suggest:$cursorPosition]" $line 2>$null |
        Where-Object { $_ -like "$wordToComplete*" } |
        ForEach-Object {
            [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
        }
}
