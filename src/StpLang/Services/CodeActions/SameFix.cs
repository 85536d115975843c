using StpLang.Diagnostics;

namespace StpLang.Services.CodeActions;

/// <summary>Whether two fixes make the same change, be it of several findings or in several plans.</summary>
internal sealed class SameFix : EqualityComparer<CodeFix>
{
    public static readonly SameFix Instance = new();

    public override bool Equals(CodeFix? left, CodeFix? right) =>
        left is not null
        && right is not null
        && left.Title == right.Title
        && left.Edits.Length == right.Edits.Length
        && left.Edits.Zip(right.Edits).All(pair => IsSame(pair.First, pair.Second));

    public override int GetHashCode(CodeFix fix) => fix.Title.GetHashCode(StringComparison.Ordinal);

    private static bool IsSame(CodeEdit left, CodeEdit right) =>
        left.NewText == right.NewText
        && left.Location.FilePath == right.Location.FilePath
        && left.Location.Span == right.Location.Span;
}
