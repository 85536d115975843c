using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StpLang.Generators;

/// <summary>Reads the class that defines a declaration, as it is written.</summary>
internal sealed class DefinitionReader
{
    private const string Suffix = "Definition";
    private const string ChoicesSuffix = "Choices";

    private readonly List<Problem> _problems = [];
    private readonly string _name;

    private DefinitionReader(string name) => _name = name;

    /// <summary>Whether a node is such a class.</summary>
    public static bool IsDefinition(SyntaxNode node) =>
        node is ClassDeclarationSyntax { Identifier.ValueText: var name, Parent: { } parent }
        && name.EndsWith(Suffix, StringComparison.Ordinal)
        && parent is BaseNamespaceDeclarationSyntax @namespace
        && @namespace.Name.ToString() == "StpLang.Vocabulary.Declarations";

    public static ReadDefinition Read(ClassDeclarationSyntax @class)
    {
        var name = @class.Identifier.ValueText;
        var reader = new DefinitionReader(name.Substring(0, name.Length - Suffix.Length));
        return new ReadDefinition(reader.ReadClass(@class), new(reader._problems));
    }

    private Definition ReadClass(ClassDeclarationSyntax @class)
    {
        var fields = @class.Members.OfType<FieldDeclarationSyntax>().ToList();
        var definition = FieldsOf(fields, "DeclarationDefinition").FirstOrDefault();
        if (definition is null)
        {
            Report(@class, $"{@class.Identifier.ValueText} has no field that is its definition.");
        }

        return new Definition(
            _name,
            TextOf(Find(definition, "Summary"), definition ?? (SyntaxNode)@class),
            Find(definition, "JsonName") is { } json ? TextOf(json, json) : null,
            NameOf(Find(definition, "Body")) ?? "Block",
            NameOf(Find(definition, "Occurrence")) is "Once" or "ExactlyOnce",
            Find(definition, "IsAnswer") is not null,
            new(Items(Find(definition, "StandsIn")).Select(item => NameOf(item) ?? "")),
            new(FieldsOf(fields, "PropertyDefinition").Select(ReadProperty)),
            new(FieldsOf(fields, "ChoiceSet").Select(ReadChoices))
        );
    }

    private Property ReadProperty(VariableDeclaratorSyntax field)
    {
        var arguments = ArgumentsOf(field);
        return new Property(
            field.Identifier.ValueText,
            TextOf(arguments.ElementAtOrDefault(2), field),
            TypeOf(arguments.ElementAtOrDefault(1), field)
        );
    }

    private PropertyType TypeOf(ExpressionSyntax? type, SyntaxNode around)
    {
        var argument = (
            type as InvocationExpressionSyntax
        )?.ArgumentList.Arguments.FirstOrDefault();
        var name = NameOf((type as InvocationExpressionSyntax)?.Expression ?? type);
        var found = name switch
        {
            "Choice" when argument is not null => PropertyType.ChoiceOf(
                EnumerationOf(argument.Expression)
            ),
            "ListOf" when argument is not null => TypeOf(argument.Expression, argument).List,
            _ => PropertyType.Find(name ?? ""),
        };
        if (found is null)
        {
            Report(
                type ?? around,
                $"What {type} takes is to be said in {nameof(PropertyType)}.cs."
            );
        }

        return found ?? new PropertyType("object?", "Text");
    }

    // `KindChoices` here, or `BudgetDefinition.SpendingChoices` elsewhere.
    private string EnumerationOf(ExpressionSyntax choices) =>
        choices is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } elsewhere
            ? Enumeration(
                owner.Identifier.ValueText.Replace(Suffix, ""),
                elsewhere.Name.Identifier.ValueText
            )
            : Enumeration(_name, NameOf(choices) ?? "");

    private static string Enumeration(string owner, string field) =>
        owner + field.Replace(ChoicesSuffix, "");

    private ChoiceSet ReadChoices(VariableDeclaratorSyntax field)
    {
        var name = field.Identifier.ValueText;
        if (!name.EndsWith(ChoicesSuffix, StringComparison.Ordinal))
        {
            Report(field, $"{name} is a set of choices and so its name ends in {ChoicesSuffix}.");
        }

        var arguments = ArgumentsOf(field);
        return new ChoiceSet(
            Enumeration(_name, name),
            TextOf(arguments.ElementAtOrDefault(0), field),
            new(Items(arguments.ElementAtOrDefault(1)).Select(ReadChoice))
        );
    }

    private Choice ReadChoice(ExpressionSyntax choice)
    {
        var arguments = (choice as BaseObjectCreationExpressionSyntax)?.ArgumentList?.Arguments;
        return new Choice(
            TextOf(arguments?.ElementAtOrDefault(0)?.Expression, choice),
            TextOf(arguments?.ElementAtOrDefault(1)?.Expression, choice)
        );
    }

    private string TextOf(ExpressionSyntax? expression, SyntaxNode around)
    {
        if (expression is LiteralExpressionSyntax { Token.Value: string text })
        {
            return text;
        }

        Report(expression ?? around, "A literal text is to stand here.");
        return "-";
    }

    private void Report(SyntaxNode node, string message) =>
        _problems.Add(Problem.At(node, message));

    private static IEnumerable<VariableDeclaratorSyntax> FieldsOf(
        IEnumerable<FieldDeclarationSyntax> fields,
        string type
    ) =>
        fields
            .Where(field => field.Declaration.Type.ToString() == type)
            .SelectMany(field => field.Declaration.Variables);

    private static List<ExpressionSyntax> ArgumentsOf(VariableDeclaratorSyntax field) =>
        (field.Initializer?.Value as BaseObjectCreationExpressionSyntax)
            ?.ArgumentList?.Arguments.Select(argument => argument.Expression)
            .ToList()
        ?? [];

    private static ExpressionSyntax? Find(VariableDeclaratorSyntax? definition, string member) =>
        (definition?.Initializer?.Value as BaseObjectCreationExpressionSyntax)
            ?.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>()
            .FirstOrDefault(assignment => assignment.Left.ToString() == member)
            ?.Right;

    private static IEnumerable<ExpressionSyntax> Items(ExpressionSyntax? collection) =>
        (collection as CollectionExpressionSyntax)
            ?.Elements.OfType<ExpressionElementSyntax>()
            .Select(element => element.Expression)
        ?? [];

    private static string? NameOf(ExpressionSyntax? expression) =>
        expression switch
        {
            MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
            IdentifierNameSyntax name => name.Identifier.ValueText,
            _ => null,
        };
}
