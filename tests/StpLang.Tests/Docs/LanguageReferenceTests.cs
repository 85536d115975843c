namespace StpLang.Tests.Docs;

public class LanguageReferenceTests
{
    [Fact]
    public void The_reference_in_docs_is_what_the_vocabulary_says() =>
        Baseline.Equal("docs/language.md", LanguageReference.Render());
}
