using System.Collections.Immutable;
using StpLang.Vocabulary;

namespace StpLang.Diagnostics;

/// <summary>A finding in its place: what is wrong, where, and what to do. Its places and fixes are worked out when first asked for.</summary>
public sealed record Diagnostic
{
    private readonly Finding _finding;
    private readonly IFindingPlaces? _places;
    private Location? _location;
    private Details? _details;

    /// <summary>A finding of a place.</summary>
    /// <param name="descriptor">The rule that found it.</param>
    /// <param name="message">What is wrong, in one line of a planner's words; text of the plan in it is as written.</param>
    /// <param name="location">The offending text.</param>
    public Diagnostic(DiagnosticDescriptor descriptor, string message, Location location)
    {
        _finding = new Finding(descriptor, default, message);
        _location = location;
        Severity = descriptor.DefaultSeverity;
    }

    /// <summary>A finding as a version of the plan shows it.</summary>
    internal Diagnostic(Finding finding, IFindingPlaces places)
    {
        _finding = finding;
        _places = places;
        Severity = finding.Descriptor.DefaultSeverity;
    }

    /// <summary>The rule that found it.</summary>
    public DiagnosticDescriptor Descriptor => _finding.Descriptor;

    /// <summary>What is wrong, in one line of a planner's words; text of the plan in it is as written.</summary>
    public string Message => _finding.Message;

    /// <summary>The offending text.</summary>
    public Location Location =>
        _location
        ?? Interlocked.CompareExchange(ref _location, _places!.LocationOf(_finding.Origin), null)
        ?? _location;

    /// <summary>How much it matters; the rule's default unless changed.</summary>
    public DiagnosticSeverity Severity { get; init; }

    /// <summary>
    /// Whether it is what was last known, because something that it rests on is in error now: right for an editor to go on
    /// showing.
    /// </summary>
    public bool IsHeld { get; internal init; }

    /// <summary>Other places that have to do with it.</summary>
    public ImmutableArray<RelatedLocation> Related
    {
        get
        {
            var details = Known();
            if (details.Related.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(
                    ref details.Related,
                    _places is null
                        ? []
                        :
                        [
                            .. _finding.Related.Select(related => new RelatedLocation(
                                _places.LocationOf(related.Origin),
                                related.Message
                            )),
                        ]
                );
            }

            return details.Related;
        }
        init => _details = new Details(_details) { Related = value };
    }

    /// <summary>What to do about it, or null where the message says it.</summary>
    public string? Help
    {
        get => _finding.Help;
        init => _finding = _finding with { Help = value };
    }

    /// <summary>The money it is about; null where it is about none.</summary>
    public Stake? Stake => _finding.Stake;

    /// <summary>How the plan answers it; null where it does not, or no longer.</summary>
    public Acceptance? Acceptance
    {
        get => _details?.Acceptance;
        init => _details = new Details(_details) { Acceptance = value };
    }

    /// <summary>Changes that remove it, the likeliest first; worked out when first asked for.</summary>
    public ImmutableArray<CodeFix> Fixes
    {
        get
        {
            var details = Known();
            if (details.Fixes.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(
                    ref details.Fixes,
                    _places?.FixesOf(this) ?? []
                );
            }

            return details.Fixes;
        }
        internal init => _details = new Details(_details) { Fixes = value };
    }

    /// <summary>The change that removes it and can be made without asking; null where there is none. It costs less than all.</summary>
    internal CodeFix? SafeFix =>
        _details is { Fixes.IsDefault: false } known
            ? known.Fixes.FirstOrDefault(fix => fix.IsSafe)
            : _places?.SafeFixOf(this);

    /// <summary>Whether it is an error that no one has accepted.</summary>
    public bool IsError => Severity == DiagnosticSeverity.Error && Acceptance is null;

    /// <summary>Whether both show one finding in the same way; where depends on the files that its places are in.</summary>
    internal bool IsSameApartFromPlaces(Diagnostic other) =>
        ReferenceEquals(_finding, other._finding)
        && _finding.Origin.Unit is not null
        && Severity == other.Severity
        && IsHeld == other.IsHeld
        && Acceptance?.Because == other.Acceptance?.Because
        && Acceptance?.Until == other.Acceptance?.Until;

    /// <summary>The finding, apart from its place.</summary>
    internal Finding Finding => _finding;

    /// <summary>What a fix of one of the compiler's own findings needs to know: see <see cref="Finding.Data"/>.</summary>
    internal ImmutableArray<string> Data
    {
        get => _finding.Data;
        init => _finding = _finding with { Data = value };
    }

    /// <summary>The name it is about: see <see cref="Finding.Name"/>.</summary>
    internal string? Name
    {
        get => _finding.Name;
        init => _finding = _finding with { Name = value };
    }

    /// <summary>What the name may be the name of: see <see cref="Finding.NameKinds"/>.</summary>
    internal ImmutableArray<DeclarationKind> NameKinds => _finding.NameKinds;

    /// <summary>What its finder proposes: see <see cref="Finding.Fixes"/>.</summary>
    internal ImmutableArray<Fix> Proposed
    {
        init => _finding = _finding with { Fixes = value };
    }

    /// <summary>The version of the plan that works out what is not known yet.</summary>
    internal IFindingPlaces? Places
    {
        get => _places;
        init => _places = value;
    }

    /// <summary>Whether both say the same of the same place.</summary>
    public bool Equals(Diagnostic? other) =>
        other is not null
        && Descriptor == other.Descriptor
        && Severity == other.Severity
        && IsHeld == other.IsHeld
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

    private Details Known() =>
        _details ?? Interlocked.CompareExchange(ref _details, new Details(null), null) ?? _details;

    // What few ask for, and few findings have.
    private sealed class Details(Details? other)
    {
        public ImmutableArray<RelatedLocation> Related = other?.Related ?? default;

        public ImmutableArray<CodeFix> Fixes = other?.Fixes ?? default;

        public Acceptance? Acceptance { get; init; } = other?.Acceptance;
    }
}
