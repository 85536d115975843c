using System.Collections.Immutable;
using StpLang.Checking;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Registers;
using StpLang.Reports.Content;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Reports.Sections;

/// <summary>A checked plan as the sections of a report read it. It notes the declarations that figures are followed to.</summary>
internal sealed class PlanReading
{
    // More help nobody; all are counted, and `stp check` shows them.
    private const int MostFindings = 500;

    private readonly PlanModel _model;
    private readonly Dictionary<Declaration, string> _ids = [];
    private readonly HashSet<Declaration> _cited = [];
    private readonly string[] _findingIds;
    private ImmutableArray<DiagnosticDescriptor>? _notAsked;
    private bool? _hasMadeUpProgrammes;
    private readonly Dictionary<(string Declaration, string Rule), string> _findings = [];

    /// <summary>A reading of a plan.</summary>
    /// <param name="check">The plan.</param>
    /// <param name="keepsLastSound">Whether what is in error is read as it was when it last was not, as far as it ever was.</param>
    public PlanReading(PlanCheck check, bool keepsLastSound = false)
    {
        Check = check;
        KeepsLastSound = keepsLastSound;
        _model = keepsLastSound ? check.Compilation.SoundModel : check.Compilation.Model;
        Model = _model;
        NameAll();
        AllFindings = [.. InOrder(check.Findings)];
        Findings = [.. AllFindings.Take(MostFindings)];
        _findingIds = new string[Findings.Length];
        NameFindings();
    }

    /// <summary>The plan with what was found.</summary>
    public PlanCheck Check { get; }

    /// <summary>Whether what is in error is read as it was when it last was not.</summary>
    public bool KeepsLastSound { get; }

    /// <summary>The plan.</summary>
    public PlanModel Model { get; private set; }

    /// <summary>The codes that it is checked against.</summary>
    public Register Register => Check.Options.Register;

    /// <summary>The rules whose answer is not known: see <see cref="PlanCheck.NotAsked"/>.</summary>
    public ImmutableArray<DiagnosticDescriptor> NotAsked => _notAsked ??= Check.NotAsked;

    /// <summary>Whether the figures of any programme are invented, and so a sum over all.</summary>
    public bool HasMadeUpProgrammes => _hasMadeUpProgrammes ??= Model.Programmes.Any(IsMadeUp);

    /// <summary>All findings, open ones first, the worst first.</summary>
    public ImmutableArray<Diagnostic> AllFindings { get; }

    /// <summary>Those of them that the report shows.</summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    /// <summary>The declarations that something was followed to, in the order of the plan.</summary>
    public IEnumerable<(Declaration Declaration, string Id)> Cited =>
        Model
            .Declarations.Where(_cited.Contains)
            .Select(declaration => (declaration, _ids[declaration]));

    /// <summary>A section; where what it rests on is half-typed it says so.</summary>
    /// <param name="section">Reads it.</param>
    public Section Read(Func<PlanReading, Section> section)
    {
        if (!KeepsLastSound)
        {
            return section(this);
        }

        var doubt = new Doubt();
        Model = _model.ReadBy(doubt);
        try
        {
            return section(this) with { Remark = RemarkOn(doubt.Certainty) };
        }
        finally
        {
            Model = _model;
        }
    }

    /// <summary>Whether what a declaration says is half-typed now, and is read as it last was.</summary>
    public bool IsHeld(Declaration declaration) =>
        KeepsLastSound && _model.CertaintyOf(declaration) == Certainty.Held;

    /// <summary>The id of a finding by its place among those that are shown.</summary>
    public string IdOf(int finding) => _findingIds[finding];

    /// <summary>The id of the lines that a declaration, or the top one it stands in, is made of.</summary>
    public string LinesOf(Declaration declaration)
    {
        var top = declaration.Top;
        _cited.Add(top);
        return _ids.GetValueOrDefault(top, "");
    }

    /// <summary>The id of a finding of a rule on a declaration; null where it is not shown.</summary>
    public string? FindingOn(Declaration declaration, string rule) =>
        _findings.GetValueOrDefault((declaration.Top.Name, rule));

    /// <summary>The top declaration that a finding stands in; null where it stands in none.</summary>
    public Declaration? DeclarationOf(Diagnostic finding) =>
        Check.Compilation.DeclarationOf(finding.Finding.Origin);

    /// <summary>A declaration as a heading of a row, followed to its lines.</summary>
    public Cell Head(Declaration declaration) =>
        new(Called(declaration))
        {
            Target = LinesOf(declaration),
            IsIllustrative = IsMadeUp(declaration),
            IsHeld = IsHeld(declaration),
        };

    /// <summary>An amount that a declaration states, followed to its lines; "not stated" for null.</summary>
    public Cell Amount(Money? amount, Declaration declaration) =>
        Cell.Of(amount) with
        {
            Target = LinesOf(declaration),
            IsIllustrative = amount is not null && IsMadeUp(declaration),
            IsHeld = IsHeld(declaration),
        };

    /// <summary>What a declaration is called: its title, else its name, else its keyword.</summary>
    public static string Called(Declaration declaration) =>
        Excerpt.Of(declaration.DisplayName, longest: 100);

    /// <summary>What the declaration with a name is called; the name where there is none.</summary>
    public string Called(string name) =>
        Model.Find(name) is { } declaration ? Called(declaration) : Excerpt.Of(name);

    /// <summary>Whether what a declaration says is invented to show the form.</summary>
    public static bool IsMadeUp(Declaration declaration) => SourceOf(declaration).IsIllustrative;

    /// <summary>Where what a declaration says comes from.</summary>
    public static FigureSource SourceOf(Declaration declaration) =>
        ReferenceEquals(declaration.Top, declaration)
            ? FigureSource.Of(declaration)
            : FigureSource.Of(declaration, FigureSource.Of(declaration.Top));

    /// <summary>A table of declarations of one kind, with a column for each property that any of them states.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="caption">What it shows.</param>
    /// <param name="declarations">The declarations.</param>
    /// <param name="head">What a row begins with; by default what the declaration is called.</param>
    public Table? PropertiesOf(
        string id,
        string caption,
        IEnumerable<Declaration> declarations,
        Func<Declaration, string>? head = null
    )
    {
        Declaration[] all = [.. declarations];
        if (all.Length == 0)
        {
            return null;
        }

        var definition = all[0].Definition;
        PropertyDefinition[] stated =
        [
            .. definition.OwnProperties.Where(property =>
                Array.Exists(all, each => each.IsStated(property))
            ),
        ];
        return Table.Of(
            id,
            caption,
            [
                new Column(Words.Title(definition.Keyword)),
                .. stated.Select(property => new Column(Words.Title(property.Name))),
            ],
            all,
            each => new Row([
                Head(each) with
                {
                    Text = head?.Invoke(each) ?? Called(each),
                },
                .. stated.Select(property => ValueOf(each, property)),
            ])
        );
    }

    private static string RemarkOn(Certainty certainty) =>
        certainty switch
        {
            Certainty.Held =>
                "Something that this rests on is half-typed; it is shown as it last was.",
            Certainty.Unknown => "Something that this may rest on is in error: sums may be wrong.",
            _ => "",
        };

    private Cell ValueOf(Declaration declaration, PropertyDefinition property) =>
        (
            declaration[property] is { } value ? new Cell(Words.Of(value, Called)) : Cell.NotStated
        ) with
        {
            IsHeld = IsHeld(declaration),
        };

    // By name, which stays when text moves; what has none, or shares one, by its place too.
    private void NameAll()
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var declaration in Model.Declarations)
        {
            var name =
                declaration.Name.Length > 0 ? declaration.Name : declaration.Definition.Keyword;
            var id =
                declaration.SecondName.Length > 0
                    ? $"d-{name}-with-{declaration.SecondName}"
                    : $"d-{name}";
            _ids.Add(declaration, used.Add(id) ? id : $"{id}-{_ids.Count + 1}");
        }
    }

    // By what they are about, so that one that comes or goes changes no other's.
    private void NameFindings()
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < _findingIds.Length; i++)
        {
            var rule = Findings[i].Descriptor;
            var about = DeclarationOf(Findings[i]);
            var id = $"{rule.Id}-{about?.Name}".TrimEnd('-');
            _findingIds[i] = used.Add(id) ? id : $"{id}-{i + 1}";
            _findings.TryAdd((about?.Name ?? "", rule.Name), _findingIds[i]);
        }
    }

    private static IEnumerable<Diagnostic> InOrder(IEnumerable<Diagnostic> findings) =>
        findings
            .OrderBy(finding => finding.Acceptance is not null)
            .ThenByDescending(finding => finding.Severity)
            .ThenByDescending(finding => finding.Stake?.Amount.Pounds ?? 0m);
}
