using System.Collections.Immutable;

namespace StpLang.Diagnostics;

/// <summary>A finding: what is wrong, where, and what to do.</summary>
/// <param name="Descriptor">The rule that found it.</param>
/// <param name="Message">What is wrong, in one line of a planner's words; text of the plan in it is as written.</param>
/// <param name="Location">The offending text.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, string Message, Location Location)
{
    private ImmutableArray<CodeFix> _fixes;

    /// <summary>How much it matters; the rule's default unless changed.</summary>
    public DiagnosticSeverity Severity { get; init; } = Descriptor.DefaultSeverity;

    /// <summary>Other places that have to do with it.</summary>
    public ImmutableArray<RelatedLocation> Related { get; init; } = [];

    /// <summary>What to do about it, or null where the message says it.</summary>
    public string? Help { get; init; }

    /// <summary>How the plan answers it; null where it does not, or no longer.</summary>
    public Acceptance? Acceptance { get; init; }

    /// <summary>Changes that remove it, the likeliest first; worked out when first asked for.</summary>
    public ImmutableArray<CodeFix> Fixes
    {
        get
        {
            if (_fixes.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(
                    ref _fixes,
                    FindFixes?.Invoke(this) ?? []
                );
            }

            return _fixes;
        }
    }

    /// <summary>Whether it is an error that no one has accepted.</summary>
    public bool IsError => Severity == DiagnosticSeverity.Error && Acceptance is null;

    /// <summary>
    /// What a fix of one of the compiler's own findings needs to know: the texts that may stand in the place of the
    /// offending one, the likeliest first; for a missing property, its name.
    /// </summary>
    internal ImmutableArray<string> Data { get; init; } = [];

    /// <summary>Works out the fixes; null where there are none.</summary>
    internal Func<Diagnostic, ImmutableArray<CodeFix>>? FindFixes { get; init; }

    /// <summary>Whether both say the same of the same place.</summary>
    public bool Equals(Diagnostic? other) =>
        other is not null
        && Descriptor == other.Descriptor
        && Severity == other.Severity
        && Message == other.Message
        && Help == other.Help
        && Acceptance?.Because == other.Acceptance?.Because
        && Acceptance?.Until == other.Acceptance?.Until
        && IsSamePlace(Location, other.Location)
        && Related.Length == other.Related.Length
        && Related
            .Zip(other.Related)
            .All(p =>
                p.First.Message == p.Second.Message
                && IsSamePlace(p.First.Location, p.Second.Location)
            );

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Descriptor.Id, Message, Location.FilePath, Location.Span);

    /// <summary>As compilers write it: <c>plan.stp(12,5): error STP1001 unresolved_name: …</c>.</summary>
    public override string ToString() =>
        $"{Location}: {Severity.ToKeyword()} {Descriptor.Id} {Descriptor.Name}: {Message}";

    private static bool IsSamePlace(Location left, Location right) =>
        left.Span == right.Span && left.FilePath == right.FilePath;
}
