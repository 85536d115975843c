using System.Collections;
using System.Reflection;
using StpLang.Model;
using StpLang.Tests.Emit;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Tests.Vocabulary;

/// <summary>The classes of the model give what the definitions say, of a plan with every property.</summary>
public class TypedModelTests
{
    private static readonly List<Declaration> All = Below(
            Compilation.Create(SyntaxTree.Parse(Documents.Everything)).Model.Declarations
        )
        .ToList();

    [Fact]
    public void Every_declaration_is_of_the_class_of_its_kind()
    {
        Assert.All(
            All,
            declaration =>
                Assert.Equal(declaration.DeclarationKind.ToString(), declaration.GetType().Name)
        );
        Assert.Equal(
            PlanVocabulary.Declarations.Where(d => d.JsonName is not null).Select(d => d.Kind),
            All.Select(declaration => declaration.DeclarationKind).Distinct().Order()
        );
    }

    [Fact]
    public void Every_property_has_its_value() =>
        Assert.All(
            All.SelectMany(declaration =>
                declaration
                    .Properties.Where(each => !CommonProperties.All.Contains(each.Definition))
                    .Select(each => (declaration, each))
            ),
            stated =>
            {
                var (declaration, property) = stated;
                var name = PascalCase(property.Definition.Name);
                var type = declaration.GetType();
                Assert.Equal(
                    ValueOf(property.Value),
                    Comparable(type.GetProperty(name)!.GetValue(declaration))
                );
                Assert.Same(
                    property.Definition,
                    type.GetProperty($"{name}Property", BindingFlags.Static | BindingFlags.Public)!
                        .GetValue(null)
                );
            }
        );

    [Fact]
    public void What_is_nested_is_found_by_its_kind() =>
        Assert.All(
            All.SelectMany(declaration =>
                declaration.Definition.OwnNested.Select(kind => (declaration, kind))
            ),
            each =>
            {
                var name = PlanVocabulary.Get(each.kind).JsonName!;
                var found = each
                    .declaration.GetType()
                    .GetProperty(char.ToUpperInvariant(name[0]) + name[1..])!
                    .GetValue(each.declaration);
                Assert.Equal(
                    each.declaration.Nested.Where(nested => nested.DeclarationKind == each.kind),
                    found is IEnumerable several ? several.Cast<Declaration>()
                        : found is Declaration one ? [one]
                        : []
                );
            }
        );

    [Fact]
    public void What_is_not_stated_is_null_or_empty_or_the_default()
    {
        var model = Compilation
            .Create(SyntaxTree.Parse("budget b { kind: stf }\nprogramme p { kind: efficiency }"))
            .Model;
        var budget = Assert.Single(model.Budgets);
        var programme = Assert.Single(model.Programmes);

        Assert.Equal(BudgetSpending.Revenue, budget.Spend);
        Assert.True(budget.Recurrent);
        Assert.True(budget.Amount.IsEmpty);
        Assert.Null(budget.Holder);
        Assert.Null(programme.Tier);
        Assert.False(programme.Substantial);
        Assert.Empty(programme.Addresses);
        Assert.Empty(programme.Milestones);
        Assert.Null(model.Plan);
    }

    private static IEnumerable<Declaration> Below(IEnumerable<Declaration> declarations) =>
        declarations.SelectMany(each => Below(each.Nested).Prepend(each));

    private static object ValueOf(Value value) =>
        value switch
        {
            TextValue text => text.Text,
            BoolValue truth => truth.IsYes,
            NumberValue number => number.Number,
            PercentValue percent => percent.Percent,
            MoneyValue money => money.Money,
            YearValue year => year.Year,
            YearsValue years => years.Years,
            DateValue date => date.Date,
            SeriesValue series => series.Series,
            ReferenceValue reference => reference.Path,
            ChoiceValue choice => PascalCase(choice.Choice),
            ListValue list => string.Join(", ", list.Items.Select(ValueOf)),
            _ => throw new ArgumentOutOfRangeException(nameof(value)),
        };

    private static object? Comparable(object? value) =>
        value switch
        {
            string or Series or YearRange => value,
            Enum choice => choice.ToString(),
            IEnumerable items => string.Join(", ", items.Cast<object>().Select(Comparable)),
            _ => value,
        };

    private static string PascalCase(string name) =>
        string.Concat(name.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
