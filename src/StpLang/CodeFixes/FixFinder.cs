using System.Collections.Immutable;
using StpLang.Analysis;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Text;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.CodeFixes;

/// <summary>Finds the changes that remove a finding: those its rule offers, those that follow from what the compiler saw, and to accept it.</summary>
internal sealed class FixFinder
{
    // What the author can only have meant one way, where only one known word is near. Not so a name: it may stand for
    // something that is still to be declared.
    private static readonly DiagnosticDescriptor[] OfKnownWords =
    [
        SyntaxRules.Unexpected,
        MeaningRules.UnknownProperty,
        MeaningRules.UnknownChoice,
        CheckingRules.UnknownRule,
    ];

    private readonly Compilation _compilation;
    private readonly FixWriter _writer;
    private readonly Placeholders _placeholders;

    public FixFinder(Compilation compilation)
    {
        _compilation = compilation;
        _writer = new FixWriter(compilation);
        _placeholders = new Placeholders(compilation);
    }

    /// <summary>The fixes of a finding, the likeliest first.</summary>
    public ImmutableArray<CodeFix> Of(Diagnostic diagnostic)
    {
        var finding = diagnostic.Finding;
        var fixes = ImmutableArray.CreateBuilder<CodeFix>();
        fixes.AddRange(finding.Fixes.Select(_writer.Write));
        fixes.AddRange(FromData(diagnostic));
        if (finding.Descriptor.CanBeAccepted && HomeOf(finding.Origin) is { } home)
        {
            var accept = _writer.Write(
                new Fix(
                    $"Accept {finding.Descriptor.Id} here, with a reason to be written",
                    new FixStep.AddTo(
                        home.Extent,
                        $"accepts {finding.Descriptor.Id} {{ because: {FixText.ToBeStated} }}"
                    )
                )
            );
            fixes.Add(accept with { IsAcceptance = true });
        }

        return fixes.ToImmutable();
    }

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

        var isSafe = finding.Data.Length == 1 && IsSafe(finding);
        return
        [
            .. finding.Data.Select(text => new CodeFix(
                $"Replace `{Excerpt.Of(TextOf(finding.Location))}` by `{Excerpt.Of(text)}`",
                [new CodeEdit(finding.Location, text)],
                isSafe
            )),
        ];
    }

    private static bool IsSafe(Diagnostic finding) =>
        finding.Descriptor == MeaningRules.BadFinancialYear
            // 2018/2019 can only be 2018/19; 2018/20 may be several years.
            ? FinancialYear.TryParse(finding.Data[0], out var year, out _)
                && TextOf(finding.Location) == $"{year.StartYear}/{year.StartYear + 1}"
            : OfKnownWords.Contains(finding.Descriptor);

    private ImmutableArray<CodeFix> AddMissing(Diagnostic finding)
    {
        if (
            finding.Data is not [var name]
            || DeclarationAt(finding.Location) is not { } declaration
            || declaration.Definition.FindProperty(name) is not { } property
            || _placeholders.For(property.Type) is not { } value
            || finding.Location.Text[_compilation.LocationOf(declaration.Extent).Span.End - 1]
                != '}'
        )
        {
            return [];
        }

        var source = $"{name}: {value}";
        return
        [
            _writer.Write(
                new Fix(
                    $"Add `{Excerpt.Of(source)}`, to be corrected",
                    new FixStep.AddTo(declaration.Extent, source)
                )
            ),
        ];
    }

    private ImmutableArray<CodeFix> RemoveDefinition(Diagnostic finding)
    {
        var tree = _compilation.SyntaxTrees.First(t => t.FilePath == finding.Location.FilePath);
        var let = tree.Root.FindToken(finding.Location.Span.Start).Parent;
        return let is null
            ? []
            :
            [
                new CodeFix(
                    $"Remove `let {Excerpt.Of(TextOf(finding.Location))}`",
                    [FixWriter.Remove(tree.LocationOf(let.Span))]
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
