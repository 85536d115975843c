using System.Collections.Immutable;
using StpLang.Analysis;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Syntax;
using StpLang.Text;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.CodeFixes;

/// <summary>
/// Finds the changes that remove a finding: those its rule offers, those that follow from what the compiler saw, and to accept
/// it. Each is made on trial first.
/// </summary>
internal sealed class FixFinder
{
    // Where a word of the language is not known, what is near is one of its words. A name may stand for something that is
    // still to be declared.
    private static readonly DiagnosticDescriptor[] OfKnownWords =
    [
        SyntaxRules.Unexpected,
        MeaningRules.UnknownProperty,
        MeaningRules.UnknownChoice,
        CheckingRules.UnknownRule,
    ];

    private readonly Compilation _compilation;
    private readonly FixWriter _writer;
    private readonly FixTrial _trial;

    public FixFinder(Compilation compilation)
    {
        _compilation = compilation;
        _writer = new FixWriter(compilation);
        _trial = new FixTrial(compilation);
    }

    /// <summary>The fixes of a finding, the likeliest first.</summary>
    public IEnumerable<CodeFix> Of(Diagnostic diagnostic) =>
        Proposed(diagnostic).Select(fix => _trial.Try(diagnostic, fix)).OfType<CodeFix>();

    /// <summary>The fix of a finding that can be made without asking; null where there is none.</summary>
    public CodeFix? SafeOf(Diagnostic diagnostic) =>
        Proposed(diagnostic)
            .Where(fix => fix.IsSafe)
            .Select(fix => _trial.Try(diagnostic, fix))
            .FirstOrDefault(fix => fix is { IsSafe: true });

    private IEnumerable<CodeFix> Proposed(Diagnostic diagnostic)
    {
        var finding = diagnostic.Finding;
        var fixes = finding.Fixes.Select(_writer.Write).Concat(FromData(diagnostic));
        return
            finding.Descriptor.CanBeAccepted
            && diagnostic.Acceptance is null
            && HomeOf(finding.Origin) is { } home
            ? fixes.Append(Accept(finding, home))
            : fixes;
    }

    private CodeFix Accept(Finding finding, Declaration home) =>
        _writer.Write(
            new Fix(
                $"Accept {finding.Descriptor.Id} here, with a reason to be written",
                new FixStep.AddTo(
                    home.Extent,
                    $"accepts {finding.Descriptor.Id} {{ because: {FixText.ToBeStated} }}"
                )
            )
        ) with
        {
            IsAcceptance = true,
        };

    // What follows from what the compiler saw.
    private ImmutableArray<CodeFix> FromData(Diagnostic finding)
    {
        if (finding.Descriptor == MeaningRules.MissingProperty)
        {
            return AddMissing(finding);
        }

        if (finding.Descriptor == MeaningRules.UnusedDefinition)
        {
            return RemoveDefinition(finding);
        }

        var isOne = finding.Data.Length == 1;
        return
        [
            .. finding.Data.Select(text => new CodeFix(
                $"Replace `{Excerpt.Of(TextOf(finding.Location))}` by `{Excerpt.Of(text)}`",
                [.. UsesOf(finding).Select(use => new CodeEdit(use, text))],
                isOne && IsSafe(finding, text)
            )),
        ];
    }

    // A name that is not known is told once, however often it is used.
    private static IEnumerable<Location> UsesOf(Diagnostic finding) =>
        finding.Descriptor == MeaningRules.UnresolvedName
            ? finding
                .Related.Select(related => related.Location)
                .Where(use => TextOf(use) == TextOf(finding.Location))
                .Prepend(finding.Location)
            : [finding.Location];

    private bool IsSafe(Diagnostic finding, string text)
    {
        var written = TextOf(finding.Location);
        if (finding.Descriptor == MeaningRules.BadFinancialYear)
        {
            // 2018/2019 can only be 2018/19; 2018/20 may be several years.
            return FinancialYear.TryParse(text, out var year, out _)
                && written == $"{year.StartYear}/{year.StartYear + 1}";
        }

        if (finding.Descriptor == MeaningRules.TypeMismatch)
        {
            // A word or date is itself without the quotes around it.
            return written == $"\"{text}\"";
        }

        if (finding.Descriptor == MeaningRules.UnresolvedName)
        {
            // What is reckoned with may be a name with a '-' in it.
            return !_compilation.HasUnreadIncludes
                && (
                    IsTitleOf(written, text)
                    || (
                        TokenAt(finding.Location).Parent?.Parent is not OperationExpressionSyntax
                        && SafeCorrection.Allows(written, text, areAnswers: true)
                    )
                );
        }

        var token = TokenAt(finding.Location);
        return OfKnownWords.Contains(finding.Descriptor)
            // The unit of an amount can be read one way.
            && (
                token.Kind == SyntaxKind.Money
                || SafeCorrection.Allows(written, text, AreAnswers(finding.Descriptor, token))
            );
    }

    private bool IsTitleOf(string written, string name) =>
        _compilation.Model.Find(name) is { Title: { Length: > 0 } title }
        && string.Equals(title, written.Trim('"'), StringComparison.OrdinalIgnoreCase);

    private static bool AreAnswers(DiagnosticDescriptor rule, SyntaxToken token)
    {
        var property = token.Parent?.Ancestors().OfType<PropertySyntax>().FirstOrDefault();
        var type = property
            ?.Ancestors()
            .OfType<DeclarationSyntax>()
            .FirstOrDefault()
            ?.Definition.FindProperty(property.Name.Text)
            ?.Type;
        return rule == MeaningRules.UnknownChoice
            && (type?.Element ?? type)?.Choices is not { AreAnswers: false };
    }

    private SyntaxToken TokenAt(Location location) =>
        _compilation
            .SyntaxTrees.First(tree => tree.FilePath == location.FilePath)
            .Root.FindToken(location.Span.Start);

    // What is missing only the author knows. A text has a place to fill in; any other value would be an answer.
    private ImmutableArray<CodeFix> AddMissing(Diagnostic finding)
    {
        if (
            finding.Data is not [var name]
            || DeclarationAt(finding.Location) is not { } declaration
            || declaration.Definition.FindProperty(name) is not { Type.Kind: PropertyTypeKind.Text }
            || finding.Location.Text[_compilation.LocationOf(declaration.Extent).Span.End - 1]
                != '}'
        )
        {
            return [];
        }

        var source = $"{name}: {FixText.ToBeStated}";
        return
        [
            _writer.Write(
                new Fix(
                    $"Add `{Excerpt.Of(source)}`, to be filled in",
                    new FixStep.AddTo(declaration.Extent, source)
                )
            ),
        ];
    }

    private ImmutableArray<CodeFix> RemoveDefinition(Diagnostic finding)
    {
        var let = TokenAt(finding.Location).Parent;
        return let is null
            ? []
            :
            [
                new CodeFix(
                    $"Remove `let {Excerpt.Of(TextOf(finding.Location))}`",
                    [FixWriter.Remove(finding.Location with { Span = let.Span })]
                ),
            ];
    }

    // The innermost declaration around a place that an acceptance can stand in.
    private Declaration? HomeOf(Origin origin) =>
        Innermost(origin, each => each.Definition.Nested.Contains(DeclarationKind.Accepts));

    private Declaration? DeclarationAt(Location location) =>
        _compilation.OriginAt(location) is { } origin ? Innermost(origin, _ => true) : null;

    private Declaration? Innermost(Origin origin, Func<Declaration, bool> mayBe)
    {
        var innermost = _compilation.DeclarationOf(origin);
        while (
            innermost is not null
            && NestedAround(innermost, origin.Span) is { } nested
            && mayBe(nested)
        )
        {
            innermost = nested;
        }

        return innermost;
    }

    // Those nested in a declaration stand in the order of the text.
    private static Declaration? NestedAround(Declaration declaration, TextSpan span)
    {
        var (from, to) = (0, declaration.Nested.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (declaration.Nested[middle].Extent.Span.Start <= span.Start)
            {
                from = middle + 1;
            }
            else
            {
                to = middle;
            }
        }

        return from > 0 && declaration.Nested[from - 1].Extent.Span.Contains(span)
            ? declaration.Nested[from - 1]
            : null;
    }

    private static string TextOf(Location location) => location.Text.ToString(location.Span);
}
