namespace StpLang.Formatting;

/// <summary>A comment on a line of its own.</summary>
/// <param name="Text">The comment, without blanks at its end.</param>
/// <param name="AfterBlank">Whether a blank line stands before it.</param>
internal readonly record struct CommentLine(string Text, bool AfterBlank);
