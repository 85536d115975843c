using StpLang.CodeFixes;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Syntax;
using StpLang.Vocabulary;

namespace StpLang.Services.CodeActions;

/// <summary>Finds the place for a declaration that a name is used of: behind the last of its kind, else before where it is used.</summary>
/// <param name="place">Where that is.</param>
/// <param name="use">The name.</param>
internal sealed class NewDeclaration(ActionPlace place, SyntaxToken use)
{
    /// <summary>The kind it stands in, the kind itself where it stands at the top; null where it cannot be told where it belongs.</summary>
    public static DeclarationKind? HomeOf(DeclarationDefinition definition) =>
        definition.IsTopLevel ? definition.Kind
        : definition.StandsIn is [var home]
        && PlanVocabulary.Get(home) is { IsTopLevel: true, Occurrence: not Occurrence.Many }
            ? home
        : null;

    /// <summary>The change that adds it.</summary>
    public CodeEdit Add(DeclarationDefinition definition, string source)
    {
        var home = HomeOf(definition)!.Value;
        var around = place.Compilation.Model.Of(home).LastOrDefault(IsRightForAll);
        if (home == definition.Kind)
        {
            return around is null ? BeforeUse(source) : Behind(around, source);
        }

        if (around is null)
        {
            return BeforeUse($"{PlanVocabulary.Get(home).Keyword} {{\n{source}\n}}");
        }

        return
            around.Nested.LastOrDefault(each => each.DeclarationKind == definition.Kind)
                is { } sibling
            ? Behind(sibling, source)
            : FixWriter.AddTo(place.Compilation.LocationOf(around.Extent), source);
    }

    // Its file is one of every plan that the name is used in, and no plan with that file has something else of the name.
    private bool IsRightForAll(Declaration sibling)
    {
        var path = place.Compilation.LocationOf(sibling.Extent).FilePath;
        var plans = place.Document.Workspace.PlansOf(path, place.Cancellation);
        return place.Document.Plans.All(plan => plans.Any(each => each.RootPath == plan.RootPath))
            && plans.All(plan =>
                !NewNames.IsTaken(plan.GetCompilation(place.Cancellation), use.Text)
            );
    }

    private CodeEdit Behind(Declaration sibling, string source)
    {
        var location = place.Compilation.LocationOf(sibling.Extent);
        var lines = location.LineSpan;
        var isLong = source.Contains('\n') || lines.Start.Line != lines.End.Line;
        return FixWriter.AddAfter(location, source, isLong);
    }

    private CodeEdit BeforeUse(string source)
    {
        var top = use.Parent!.Ancestors()
            .Prepend(use.Parent)
            .First(node => node.Parent is FileSyntax);
        return MemberText.AddBefore(place.Document.Tree, top, source);
    }
}
