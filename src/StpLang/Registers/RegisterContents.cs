namespace StpLang.Registers;

/// <summary>What a register says, while it is put together.</summary>
internal sealed class RegisterContents
{
    // The footprints whose councils the file being read has listed.
    private readonly HashSet<string> _listed = new(StringComparer.Ordinal);

    /// <summary>Whether any file was read.</summary>
    public bool IsGiven { get; private set; }

    /// <summary>The footprints, by their code.</summary>
    public SortedDictionary<string, Footprint> Footprints { get; } = new(StringComparer.Ordinal);

    /// <summary>The footprints, by each of their codes.</summary>
    public Dictionary<string, Footprint> FootprintsByAnyCode { get; } = new(StringComparer.Ordinal);

    /// <summary>The upper-tier councils, by the code of the footprint.</summary>
    public Dictionary<string, List<CouncilShare>> Councils { get; } = new(StringComparer.Ordinal);

    /// <summary>The bodies, by their code.</summary>
    public Dictionary<(BodyKind, string), RegisteredBody> Bodies { get; } = [];

    /// <summary>Of when the lists are that have all bodies of a kind.</summary>
    public Dictionary<BodyKind, SortedSet<DateOnly>> Dates { get; } = [];

    /// <summary>What is known without a file.</summary>
    public static RegisterContents BuiltIn()
    {
        var contents = new RegisterContents();
        foreach (var footprint in Footprints2017.All)
        {
            contents.Add(footprint);
        }

        return contents;
    }

    /// <summary>Adds a footprint, in place of one with the same code.</summary>
    public void Add(Footprint footprint)
    {
        Footprints[footprint.Code] = footprint;
        FootprintsByAnyCode[footprint.Code] = footprint;
        FootprintsByAnyCode[footprint.OdsCode] = footprint;
        if (footprint.FormerCode is { } former)
        {
            FootprintsByAnyCode.TryAdd(former, footprint);
        }
    }

    /// <summary>Begins a file: a footprint whose councils it lists has those alone, whatever a file before it said.</summary>
    public void BeginFile()
    {
        IsGiven = true;
        _listed.Clear();
    }

    /// <summary>Adds an upper-tier council of a footprint; false where the file has it already.</summary>
    public bool TryAdd(string footprint, CouncilShare council)
    {
        if (_listed.Add(footprint))
        {
            Councils[footprint] = [];
        }

        var councils = Councils[footprint];
        if (councils.Exists(each => each.Code == council.Code))
        {
            return false;
        }

        councils.Add(council);
        return true;
    }

    /// <summary>Adds a body, in place of one with the same code.</summary>
    public void Add(RegisteredBody body) => Bodies[(body.Kind, body.Code)] = body;

    /// <summary>Says that all bodies of a kind, as they were on a day, are in.</summary>
    public void AddDate(BodyKind kind, DateOnly date)
    {
        if (!Dates.TryGetValue(kind, out var dates))
        {
            Dates.Add(kind, dates = []);
        }

        dates.Add(date);
    }
}
