using StpLang.Binding;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Notation;
using StpLang.Vocabulary;

namespace StpLang;

/// <summary>Where a title stands in place of a name, says whose title it is.</summary>
/// <param name="binding">The plan.</param>
internal sealed class NamesByTitle(PlanBinding binding)
{
    private ILookup<string, Declaration>? _all;

    private ILookup<string, Declaration> All =>
        _all ??= binding
            .Units.SelectMany(file => file)
            .SelectMany(unit => WithNested(unit.Declaration))
            .Where(each => each is { Name.Length: > 0, Title.Length: > 0 })
            .ToLookup(each => Words.Slug(each.Title), StringComparer.Ordinal);

    /// <summary>The finding, with the name to write where its own is the title of one declaration that may stand there.</summary>
    public Finding Named(Finding finding) =>
        finding is { Data.IsEmpty: true, Name: { } title }
        && finding.Descriptor == MeaningRules.UnresolvedName
        && All[title].Where(each => finding.NameKinds.Contains(each.DeclarationKind)).ToList()
            is [var only]
            ? finding with
            {
                Message =
                    $"{finding.Message}; `{only.Name}` is the {only.DeclarationKind.Keyword()} of that title",
                Help = null,
                Data = [only.Name],
            }
            : finding;

    private static IEnumerable<Declaration> WithNested(Declaration? declaration) =>
        declaration is null ? [] : declaration.Nested.SelectMany(WithNested).Prepend(declaration);
}
