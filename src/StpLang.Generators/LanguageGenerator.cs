using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StpLang.Generators;

/// <summary>
/// Writes what follows from the definitions of the declarations: their kinds and tables, an enumeration for each set of
/// choices, and a class of the model for each declaration.
/// </summary>
[Generator]
public sealed class LanguageGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var definitions = context
            .SyntaxProvider.CreateSyntaxProvider(
                static (node, _) => DefinitionReader.IsDefinition(node),
                static (match, _) => DefinitionReader.Read((ClassDeclarationSyntax)match.Node)
            )
            .Collect();
        var grammar = context.CompilationProvider.Select(
            static (compilation, _) => GrammarNames.Of(compilation)
        );
        context.RegisterSourceOutput(definitions.Combine(grammar), Write);
    }

    private static void Write(
        SourceProductionContext context,
        (ImmutableArray<ReadDefinition> Definitions, GrammarNames Grammar) source
    )
    {
        foreach (var problem in source.Definitions.SelectMany(each => each.Problems))
        {
            context.ReportDiagnostic(problem.ToDiagnostic());
        }

        var language = Language.Of(
            [.. source.Definitions.Select(each => each.Definition)],
            source.Grammar,
            message => context.ReportDiagnostic(Problem.Whole(message))
        );
        context.AddSource("DeclarationKind.g.cs", KindWriter.Write(language));
        context.AddSource("DeclarationTable.g.cs", TableWriter.Write(language));
        context.AddSource("Choices.g.cs", ChoiceWriter.Write(language));
        context.AddSource("PlanModel.g.cs", ModelWriter.Write(language));
        foreach (var declaration in language.InModel)
        {
            context.AddSource(
                $"{declaration.Name}.g.cs",
                DeclarationWriter.Write(declaration, language)
            );
        }
    }
}
