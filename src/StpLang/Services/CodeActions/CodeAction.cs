using System.Collections.Immutable;
using StpLang.Diagnostics;

namespace StpLang.Services.CodeActions;

/// <summary>A change that is offered to an author. What it changes is worked out by <see cref="CodeActionService.Resolve"/>.</summary>
public sealed class CodeAction
{
    internal CodeAction(
        string title,
        CodeActionKind kind,
        Func<CancellationToken, CodeActionResult> work
    )
    {
        Title = title;
        Kind = kind;
        Work = work;
    }

    /// <summary>What it does, as an order: "Inline `growth`".</summary>
    public string Title { get; }

    /// <summary>What sort of change it is.</summary>
    public CodeActionKind Kind { get; }

    /// <summary>Whether it is what the author most likely wants: there is one thing that can have been meant.</summary>
    public bool IsPreferred { get; init; }

    /// <summary>The findings that it removes; none for one that finds nothing wrong.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    internal Func<CancellationToken, CodeActionResult> Work { get; }
}
