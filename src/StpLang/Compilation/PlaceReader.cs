using StpLang.Syntax;
using StpLang.Vocabulary;

namespace StpLang;

/// <summary>Says what can be written in the parts of a node.</summary>
internal sealed class PlaceReader(SemanticModel model)
{
    private static readonly PositionContext Nothing = new();

    /// <summary>What can be written behind a token; null where the node is at its end with it.</summary>
    /// <param name="node">The node.</param>
    /// <param name="token">The token: its own, or the last so far of one of its children.</param>
    /// <param name="from">That child; null for a token of its own.</param>
    public PositionContext? Behind(SyntaxNode node, SyntaxToken token, SyntaxNode? from) =>
        node switch
        {
            FileSyntax or StraySyntax => Member(node, null),
            _ when from is null && IsEnd(token) => null,
            BlockSyntax => Member(node, null),
            PropertySyntax property => from is not null ? null
            : token.Kind == SyntaxKind.Colon ? Value(property.Value)
            : Named(property),
            MemberSyntax member => BehindHeader(member, token, from),
            ListExpressionSyntax list => Item(list),
            SeriesExpressionSyntax => Value(node, PropertyType.Years),
            SeriesEntrySyntax entry => from is null ? Amount(entry)
            : entry.Value is null ? Nothing
            : null,
            OperationExpressionSyntax operation => from is null ? Operand(operation) : null,
            NameExpressionSyntax name => BehindName(name, token, from),
            GroupExpressionSyntax or CallExpressionSyntax => from is null
            && token.Kind != SyntaxKind.Word
                ? Value(node, null)
                : Nothing,
            _ => null,
        };

    /// <summary>A property or a declaration.</summary>
    /// <param name="container">The file or block.</param>
    /// <param name="own">The one that is being written; null where none is.</param>
    public PositionContext Member(SyntaxNode container, SyntaxNode? own)
    {
        var around = container.Ancestors().OfType<DeclarationSyntax>().FirstOrDefault();
        var definition = around?.Definition;
        List<SyntaxNode> others = around is null
            ? []
            : [.. container.ChildNodes().Where(each => each != own)];
        var given = others.OfType<PropertySyntax>().Select(each => each.Name.Text).ToHashSet();
        return new PositionContext
        {
            Kind = PlaceKind.Member,
            Declaration = definition,
            Properties =
            [
                .. (definition?.Properties ?? []).Where(each => !given.Contains(each.Name)),
            ],
            Declarations =
            [
                .. definition is null
                    ? PlanVocabulary.TopLevel.Where(each => !IsTaken(each, own))
                    : definition
                        .Nested.Select(PlanVocabulary.Get)
                        .Where(each => !IsTaken(each, others)),
            ],
        };
    }

    /// <summary>A name in the header of a declaration.</summary>
    /// <param name="definition">What it declares.</param>
    /// <param name="index">Which of its names.</param>
    public static PositionContext Name(DeclarationDefinition definition, int index)
    {
        var name = definition.Header.Names[index];
        return new PositionContext
        {
            Declaration = definition,
            Kind = name.Role switch
            {
                HeaderNameRole.Refers => PlaceKind.Value,
                HeaderNameRole.NamesRule => PlaceKind.Rule,
                _ => PlaceKind.NewName,
            },
            Type =
                name.Role == HeaderNameRole.Refers
                    ? PropertyType.Reference([.. name.Targets])
                    : null,
        };
    }

    /// <summary>What stands behind the dot of a path, or in place of a name of it.</summary>
    public PositionContext Step(NameExpressionSyntax name, SyntaxToken token)
    {
        var owner = name.Names.LastOrDefault(each => each.Span.End <= token.Span.Start);
        return Value(name, null) with
        {
            Kind = PlaceKind.Step,
            Owner = model.GetSymbolInfo(owner).Symbol,
        };
    }

    /// <summary>The value that an expression gives.</summary>
    public PositionContext Value(ExpressionSyntax expression) =>
        expression.Parent switch
        {
            SeriesEntrySyntax entry => expression == entry.Key
                ? Value(entry, PropertyType.Years)
                : Amount(entry),
            NameExpressionSyntax name => Value(name, PropertyType.Year),
            OperationExpressionSyntax operation => Operand(operation),
            _ => Value(expression, model.WantedAt(expression)?.Type),
        };

    private static bool IsEnd(SyntaxToken token) =>
        !token.IsSkipped
        && token.Kind is SyntaxKind.CloseBrace or SyntaxKind.CloseBracket or SyntaxKind.CloseParen;

    // A keyword whose name is not written yet reads like a property: `from : { … }`.
    private static PositionContext Named(PropertySyntax property) =>
        PlanVocabulary.Find(property.Name.Text) is { Header.Names.Length: > 0 } definition
            ? Name(definition, 0)
            : Nothing;

    // What a plan has once and has already.
    private bool IsTaken(DeclarationDefinition definition, SyntaxNode? own) =>
        definition.Occurrence != Occurrence.Many
        && model
            .Compilation.Model.Of(definition.Kind)
            .Any(each => own is not MemberSyntax member || model.GetDeclaration(member) != each);

    private static bool IsTaken(DeclarationDefinition definition, List<SyntaxNode> others) =>
        definition.Occurrence != Occurrence.Many
        && others.OfType<MemberSyntax>().Any(each => each.DeclarationKind == definition.Kind);

    private PositionContext? BehindHeader(MemberSyntax member, SyntaxToken token, SyntaxNode? from)
    {
        if (from is not null)
        {
            return from is TitleSyntax && member is DeclarationSyntax ? Nothing : null;
        }

        var definition = member.Definition;
        var names = definition.Header.Names;
        if (token == member.Keyword)
        {
            return names.Length > 0 ? Name(definition, 0) : Title(member);
        }

        return member switch
        {
            LetSyntax let => token == let.Name ? Nothing : Value(let.Value),
            FundingSyntax funding => token == funding.Name ? Nothing : Value(funding.Value),
            DeclarationSyntax { Name: var first, SecondName: var second } => names.Length < 2
                ? Title(member)
            : token == first || token == second ? Nothing
            : Name(definition, 1),
            _ => null,
        };
    }

    private PositionContext? BehindName(
        NameExpressionSyntax name,
        SyntaxToken token,
        SyntaxNode? from
    ) =>
        from is not null
            ? Nothing
            : token.Kind switch
            {
                SyntaxKind.Dot => Step(name, token),
                SyntaxKind.OpenBracket => Value(name, PropertyType.Year),
                _ => null,
            };

    /// <summary>The title of a declaration, or the path of an <c>include</c>.</summary>
    public static PositionContext Title(MemberSyntax member)
    {
        var definition = member.Definition;
        return new PositionContext
        {
            Declaration = definition,
            Kind =
                member is IncludeSyntax ? PlaceKind.Path
                : definition.Header.Title == TitlePresence.None ? PlaceKind.None
                : PlaceKind.Title,
        };
    }

    private PositionContext Item(ListExpressionSyntax list) =>
        Value(list, model.WantedAt(list) is { Type: { } type } ? type.Element ?? type : null);

    private PositionContext Amount(SeriesEntrySyntax entry) =>
        Value(entry, model.WantedAt(entry)?.Type);

    private PositionContext Operand(OperationExpressionSyntax operation) =>
        Value(
            operation,
            operation.ChildTokens().Any(each => each.Kind == SyntaxKind.Range)
                ? PropertyType.Year
                : null
        );

    private PositionContext Value(SyntaxNode node, PropertyType? type) =>
        new()
        {
            Kind = PlaceKind.Value,
            Type = type,
            Property = PropertyOf(node),
            Declaration = node.Ancestors().OfType<MemberSyntax>().FirstOrDefault() is { } member
                ? member.Definition
                : null,
        };

    private PropertyDefinition? PropertyOf(SyntaxNode node) =>
        node.Ancestors()
            .Prepend(node)
            .TakeWhile(each => each is not (BlockSyntax or MemberSyntax))
            .Select(each => model.WantedAt(each)?.Property)
            .FirstOrDefault(each => each is not null);
}
