using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StpLang.Generators;

/// <summary>Why nothing can be written from the definitions, and where it is to be put right.</summary>
internal sealed record Problem(string Message, string Path, TextSpan Span, LinePositionSpan Lines)
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "STPGEN",
        "The language is not defined",
        "{0}",
        "StpLang",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public static Problem At(SyntaxNode node, string message) =>
        new(
            message,
            node.SyntaxTree.FilePath,
            node.Span,
            node.SyntaxTree.GetLineSpan(node.Span).Span
        );

    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(Descriptor, Location.Create(Path, Span, Lines), Message);

    /// <summary>What is wrong with grammar and definitions together, which has no one place.</summary>
    public static Diagnostic Whole(string message) =>
        Diagnostic.Create(Descriptor, Location.None, message);
}
