namespace StpLang.Tests.Docs;

public class EditorGrammarTests
{
    [Fact]
    public void The_grammar_of_the_editor_is_that_of_the_vocabulary() =>
        Baseline.Equal("lsp/vscode/syntaxes/stp.tmLanguage.json", EditorGrammar.Render());
}
