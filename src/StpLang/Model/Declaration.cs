using System.Collections.Immutable;
using System.Runtime.InteropServices;
using StpLang.Text;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Model;

/// <summary>
/// A declaration as understood: its properties with their values, what is nested in it, and which text said so.
/// Faulty properties are absent. Each kind has a class of its own, such as <see cref="Programme"/>.
/// </summary>
public abstract class Declaration : IPlanItem
{
    private readonly TextSpan _extent;
    private Declaration? _parent;

    private protected Declaration(in DeclarationParts parts)
    {
        Definition = parts.Definition;
        Name = parts.Name;
        SecondName = parts.SecondName;
        Title = parts.Title;
        Documentation = parts.Documentation;
        Properties = parts.Properties;
        Nested = parts.Nested;
        Origin = parts.Origin;
        _extent = parts.Extent;
        foreach (var nested in Nested)
        {
            nested._parent = this;
            HoldsAcceptances |= nested is Accepts || nested.HoldsAcceptances;
        }
    }

    /// <summary>What kind of declaration it is, and all that can be said of the kind.</summary>
    public DeclarationDefinition Definition { get; }

    /// <summary>What kind of declaration it is.</summary>
    public DeclarationKind DeclarationKind => Definition.Kind;

    /// <summary>
    /// The name in its header: its own, or that of what it refers to (the partner of a <c>covers</c>, the budget of a
    /// <c>from</c>, the rule of an <c>accepts</c>); empty where its kind has none or it is missing.
    /// </summary>
    public string Name { get; }

    /// <summary>The second name of a <c>relationship a with b</c>; empty elsewhere.</summary>
    public string SecondName { get; }

    /// <summary>The title; empty where there is none.</summary>
    public string Title { get; }

    /// <summary>The lines of <c>///</c> before it; empty where there are none.</summary>
    public string Documentation { get; }

    /// <summary>The properties written, in the order written, without those in error.</summary>
    public ImmutableArray<PropertyValue> Properties { get; }

    /// <summary>The declarations in its block, in the order written.</summary>
    public ImmutableArray<Declaration> Nested { get; }

    /// <summary>The declaration it stands in; null at the top.</summary>
    public Declaration? Parent
    {
        get
        {
            IsParentRead = true;
            return _parent;
        }
    }

    /// <summary>Whether anybody ever asked for <see cref="Parent"/>, and so may have read what stands beside it.</summary>
    internal bool IsParentRead { get; private set; }

    /// <summary>The declaration at the top that it is or stands in.</summary>
    internal Declaration Top => _parent is { } parent ? parent.Top : this;

    /// <summary>Whether an <c>accepts</c> stands in it, however deep: most have none, and need not be looked through.</summary>
    internal bool HoldsAcceptances { get; }

    KindSet IPlanItem.Kinds => new(DeclarationKind);

    /// <summary>Where its name stands, or its keyword where it has none: what a finding about the whole is reported on.</summary>
    public Origin Origin { get; }

    /// <summary>Where all of it stands, without the trivia around it.</summary>
    public Origin Extent => Origin with { Span = _extent };

    /// <summary>What it is called in a message: the title, else the name, else the keyword.</summary>
    public string DisplayName =>
        Title.Length > 0 ? Title
        : Name.Length > 0 ? Name
        : Definition.Keyword;

    /// <summary>A property as written, or null where it is not written or in error.</summary>
    public PropertyValue? Find(PropertyDefinition property)
    {
        foreach (var each in Properties)
        {
            if (ReferenceEquals(each.Definition, property))
            {
                return each;
            }
        }

        return null;
    }

    /// <summary>The value of a property: as written, else its default; null where there is neither.</summary>
    public Value? this[PropertyDefinition property] => Find(property)?.Value ?? property.Default;

    /// <summary>Whether a property is written, or a text written that says something.</summary>
    public bool IsStated(PropertyDefinition property) =>
        Find(property)?.Value switch
        {
            null => false,
            TextValue text => !string.IsNullOrWhiteSpace(text.Text),
            ListValue list => list.Items.Length > 0,
            SeriesValue series => !series.Series.IsEmpty,
            _ => true,
        };

    /// <summary>It or what is nested in it, whichever has its name in a place; null where none does.</summary>
    internal Declaration? FindNamedAt(TextSpan name)
    {
        if (Origin.Span == name)
        {
            return this;
        }

        // The last one that begins before it.
        var (low, high) = (0, Nested.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Nested[middle]._extent.Start <= name.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 ? Nested[low - 1].FindNamedAt(name) : null;
    }

    /// <summary>The same declaration in another version of the text it stands in, some way further down.</summary>
    internal Declaration MovedTo(TextUnit unit, int distance)
    {
        var properties = Properties;
        if (!ReferenceEquals(unit, Origin.Unit) || distance != 0)
        {
            var moved = new PropertyValue[properties.Length];
            for (var i = 0; i < moved.Length; i++)
            {
                moved[i] = properties[i].MovedTo(unit, distance);
            }

            properties = ImmutableCollectionsMarshal.AsImmutableArray(moved);
        }

        var nested = Nested.IsEmpty ? [] : new Declaration[Nested.Length];
        for (var i = 0; i < nested.Length; i++)
        {
            nested[i] = Nested[i].MovedTo(unit, distance);
        }

        return DeclarationFactory.Create(
            new DeclarationParts
            {
                Definition = Definition,
                Name = Name,
                SecondName = SecondName,
                Title = Title,
                Documentation = Documentation,
                Properties = properties,
                Nested = ImmutableCollectionsMarshal.AsImmutableArray(nested),
                Origin = new Origin(unit, Origin.Span.Shift(distance)),
                Extent = _extent.Shift(distance),
            }
        );
    }

    private protected NestedDeclarations<T> NestedOf<T>()
        where T : Declaration => new(Nested);

    private protected T? FirstNested<T>()
        where T : Declaration => Nested.OfType<T>().FirstOrDefault();

    /// <summary>The name it gives as others refer to it; empty where it gives none.</summary>
    /// <param name="parent">The name of the declaration it stands in; empty at the top.</param>
    internal string PathIn(string parent) =>
        Definition.Header.Names is not [{ IsDeclaring: true, Role: var role }, ..] ? ""
        : role == HeaderNameRole.DeclaresInParent && parent.Length > 0 ? $"{parent}.{Name}"
        : Name;

    /// <inheritdoc/>
    public override string ToString() =>
        Name.Length > 0 ? $"{Definition.Keyword} {Name}" : Definition.Keyword;
}
