using System.Collections.Immutable;
using StpLang.Text;
using StpLang.Vocabulary;

namespace StpLang.Diagnostics;

/// <summary>
/// One fact that was found, however many years or declarations it shows in, kept where it was found: relative to the
/// declaration it is about, so that it stands while text around that changes. <see cref="Diagnostic"/> is a finding in its place.
/// </summary>
/// <param name="Origin">The text to underline: exactly what is wrong, or the name of what lacks something.</param>
/// <param name="Message">
/// What is wrong, one line in a planner's words, with figures as a planner writes them, ending in what to do unless
/// <see cref="Help"/> says that. It names no lines: those change while the finding stays.
/// </param>
public sealed record Finding(Origin Origin, string Message)
{
    private readonly DiagnosticDescriptor? _descriptor;

    internal Finding(DiagnosticDescriptor descriptor, Origin origin, string message)
        : this(origin, message) => _descriptor = descriptor;

    /// <summary>The rule that found it, once it is reported.</summary>
    /// <exception cref="InvalidOperationException">It is not reported yet.</exception>
    public DiagnosticDescriptor Descriptor
    {
        get =>
            _descriptor
            ?? throw new InvalidOperationException("Nobody has reported this finding yet.");
        internal init => _descriptor = value;
    }

    /// <summary>What to do, one line; null where the message says it.</summary>
    public string? Help { get; init; }

    /// <summary>
    /// Other places that have to do with it, each with what it contributes, the most telling first: of more than
    /// twenty-five, the first ones are shown and the others counted.
    /// </summary>
    public ImmutableArray<Related> Related { get; init; } = [];

    /// <summary>The money it is about; null where it is about none. Of what a plan accepts it is added up.</summary>
    public Stake? Stake { get; init; }

    /// <summary>Changes that remove it, the likeliest first.</summary>
    public ImmutableArray<Fix> Fixes { get; init; } = [];

    /// <summary>
    /// What a fix of one of the compiler's own findings needs to know: the texts that may stand in the place of the
    /// offending one, the likeliest first; for a missing property, its name.
    /// </summary>
    internal ImmutableArray<string> Data { get; init; } = [];

    /// <summary>
    /// Of a name that nothing has, or that is defined as something else than is wanted, the name: what is said of one is said once.
    /// </summary>
    internal string? Name { get; init; }

    /// <summary>What the name may be the name of; empty where it is known, or may be anything.</summary>
    internal ImmutableArray<DeclarationKind> NameKinds { get; init; } = [];

    /// <summary>Whether the message goes on with the line of the first related place, which is known only where it is shown.</summary>
    internal bool NamesLine { get; init; }

    /// <summary>The message where the first related place is known.</summary>
    internal string MessageBeside(Location? related) =>
        NamesLine && related is not null
            ? $"{Message} on line {related.LineSpan.Start.Line + 1}"
            : Message;

    /// <summary>The message.</summary>
    public override string ToString() => Message;
}
