using System.Collections.Immutable;

namespace StpLang.Registers;

/// <summary>
/// The codes of footprints and bodies that a plan is checked against: what is built in, and what files add
/// (<see cref="RegisterReader"/>).
/// </summary>
public sealed class Register
{
    private readonly RegisterContents _contents;
    private Dictionary<(BodyKind, BodyName), RegisteredBody?>? _bodiesByName;

    internal Register(RegisterContents contents) => _contents = contents;

    /// <summary>What is known without a file: the 44 footprints of April 2017 with their codes and names.</summary>
    public static Register BuiltIn { get; } = new(RegisterContents.BuiltIn());

    /// <summary>Whether anything comes from a file.</summary>
    public bool IsGiven => _contents.IsGiven;

    /// <summary>The footprints, by code.</summary>
    public IEnumerable<Footprint> Footprints => _contents.Footprints.Values;

    /// <summary>The footprint with that ONS code, of 2016 or later, or ODS code; null where none has it.</summary>
    public Footprint? FindFootprint(string code) =>
        _contents.FootprintsByAnyCode.GetValueOrDefault(code);

    /// <summary>The upper-tier councils of a footprint, the largest share first; none where no file lists them.</summary>
    public ImmutableArray<CouncilShare> CouncilsOf(Footprint footprint)
    {
        var councils =
            _contents.Councils.GetValueOrDefault(footprint.Code)
            ?? _contents.Councils.GetValueOrDefault(footprint.FormerCode ?? "")
            ?? [];
        return
        [
            .. councils
                .OrderByDescending(each => each.Share)
                .ThenBy(each => each.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>The name behind the code of a footprint or of a body of any kind; null where none is known to have it.</summary>
    internal string? NameOf(string code) =>
        FindFootprint(code)?.Name
        ?? IntegratedCareBoards2022.Find(code)?.Name
        ?? Enum.GetValues<BodyKind>()
            .Select(kind => FindBody(kind, code)?.Name)
            .FirstOrDefault(name => name is not null);

    /// <summary>The bodies of a kind, by name; none where no file lists them.</summary>
    internal IEnumerable<RegisteredBody> BodiesOf(BodyKind kind) =>
        _contents
            .Bodies.Values.Where(body => body.Kind == kind)
            .OrderBy(body => body.Name, StringComparer.Ordinal);

    /// <summary>The body of a kind with that code; null where no file lists it.</summary>
    internal RegisteredBody? FindBody(BodyKind kind, string code) =>
        _contents.Bodies.GetValueOrDefault((kind, code));

    /// <summary>The body of a kind with that name, as far as names can be told apart; null where no file lists one, or several.</summary>
    internal RegisteredBody? FindBody(BodyKind kind, BodyName name) =>
        BodiesByName.GetValueOrDefault((kind, name));

    /// <summary>The days of which lists of all bodies of a kind are, the earliest first; none where no file is such a list.</summary>
    internal IEnumerable<DateOnly> DatesOf(BodyKind kind) =>
        _contents.Dates.GetValueOrDefault(kind) ?? [];

    private Dictionary<(BodyKind, BodyName), RegisteredBody?> BodiesByName =>
        _bodiesByName
        ?? Interlocked.CompareExchange(ref _bodiesByName, NameBodies(), null)
        ?? _bodiesByName;

    private Dictionary<(BodyKind, BodyName), RegisteredBody?> NameBodies()
    {
        var named = new Dictionary<(BodyKind, BodyName), RegisteredBody?>();
        foreach (var body in _contents.Bodies.Values)
        {
            var key = (body.Kind, new BodyName(body.Name));
            named[key] = named.ContainsKey(key) ? null : body;
        }

        return named;
    }
}
