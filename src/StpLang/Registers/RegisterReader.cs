using System.Collections.Immutable;
using System.Globalization;
using StpLang.Diagnostics;
using StpLang.Files;
using StpLang.Text;

namespace StpLang.Registers;

/// <summary>
/// Reads registers: tables of comma-separated values in UTF-8, each known by its header
/// (docs/registers.md says which there are). What cannot be read is left out and told.
/// </summary>
public sealed class RegisterReader
{
    // A file in the wrong shape is wrong in every row; more than this tells no one more.
    private const int MostBadRows = 50;

    private readonly RegisterContents _contents = RegisterContents.BuiltIn();
    private readonly ImmutableArray<Diagnostic>.Builder _problems =
        ImmutableArray.CreateBuilder<Diagnostic>();

    private RegisterReader() { }

    /// <summary>Reads files into one register. Of what two say differently, the later file is believed.</summary>
    /// <param name="files">Where they are.</param>
    /// <param name="paths">Their paths; one given twice is read once.</param>
    public static RegisterReading Read(SourceFiles files, IEnumerable<string> paths)
    {
        var reader = new RegisterReader();
        foreach (var path in paths.Distinct(StringComparer.Ordinal))
        {
            reader.Read(files, path);
        }

        return new RegisterReading(new Register(reader._contents), reader._problems.ToImmutable());
    }

    private void Read(SourceFiles files, string path)
    {
        if (!files.TryRead(path, out var file, out var failure))
        {
            _problems.Add(
                new Diagnostic(
                    RegisterRules.UnknownRegister,
                    $"cannot read the register: {failure}",
                    new Location(path, SourceText.From(""), default)
                )
            );
        }
        else if (file.NotText is { } notText)
        {
            _problems.Add(
                new Diagnostic(
                    RegisterRules.UnknownRegister,
                    $"cannot read the register: {notText.Message}",
                    notText.Location
                )
                {
                    Help =
                        file.Text.Length > 0
                            ? notText.Help
                            : "leave out the rows that no plan needs",
                }
            );
        }
        else
        {
            ReadTable(path, file.Text);
        }
    }

    private void ReadTable(string path, SourceText text)
    {
        _problems.AddRange(HiddenText.In(path, text, MostBadRows));
        var rows = new CsvReader(text.ToString());
        var header = rows.Read();
        while (header is not null && (header.IsBlank || NamesSeparator(header)))
        {
            header = rows.Read();
        }

        if (header is null || header.Fault is not null || LayoutOf(header) is not { } layout)
        {
            _problems.Add(UnknownHeader(header, path, text));
            return;
        }

        _contents.BeginFile();
        // Programs that draw maps write the names of columns in capitals.
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < header.Fields.Count; i++)
        {
            var column = header.Fields[i];
            if (!columns.TryAdd(column.Value, i) && IsRead(layout, column.Value))
            {
                _problems.Add(
                    BadRow(
                        $"the column `{Excerpt.Of(column.Value)}` stands here twice; the first is read",
                        new Location(path, text, column.Span)
                    )
                );
            }
        }

        var bad = 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (rows.Read() is { } row)
        {
            if (row.IsBlank)
            {
                continue;
            }

            var problem = seen.Add(text.ToString(row.Span))
                ? ProblemOf(row, header, columns, layout)
                : (row.Span, "this row stands here twice; it is read once");
            if (problem is var (span, message))
            {
                bad++;
                if (bad <= MostBadRows)
                {
                    _problems.Add(BadRow(message, new Location(path, text, span)));
                }
            }
        }

        if (bad > MostBadRows)
        {
            _problems.Add(
                BadRow(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{bad:N0} rows of this register are left out; the first {MostBadRows} are named above"
                    ),
                    new Location(path, text, header.Span)
                )
            );
        }
    }

    private (TextSpan, string)? ProblemOf(
        CsvRow row,
        CsvRow header,
        Dictionary<string, int> columns,
        RegisterLayout layout
    )
    {
        if (row.Fault is { } fault)
        {
            return fault;
        }

        if (row.Fields.Count != header.Fields.Count)
        {
            return (
                row.Span,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"this row has {row.Fields.Count:N0} fields and the header {header.Fields.Count:N0}, so it is left out"
                )
            );
        }

        var each = new RegisterRow(row, columns);
        layout.Add(each, _contents);
        return each.Problem is var (span, message)
            ? (span, $"{message}; the row is left out")
            : null;
    }

    private static RegisterLayout? LayoutOf(CsvRow header)
    {
        var columns = ColumnsOf(header);
        return RegisterLayout.All.FirstOrDefault(layout => layout.Columns.All(columns.Contains));
    }

    private static HashSet<string> ColumnsOf(CsvRow? header) =>
        (header?.Fields ?? [])
            .Select(field => field.Value)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static bool IsRead(RegisterLayout layout, string column) =>
        layout.Columns.Contains(column, StringComparer.OrdinalIgnoreCase);

    // What Excel understands before the header: `sep=,`.
    private static bool NamesSeparator(CsvRow row) =>
        row.Fields.Count <= 2
        && row.Fields[0].Value.StartsWith("sep=", StringComparison.OrdinalIgnoreCase)
        && row.Fields.Skip(1).All(field => field.Value.Length == 0);

    private static Diagnostic UnknownHeader(CsvRow? header, string path, SourceText text)
    {
        var columns = ColumnsOf(header);
        var nearest = RegisterLayout.All.MaxBy(layout => layout.Columns.Count(columns.Contains))!;
        string[] missing =
        [
            .. nearest
                .Columns.Where(column => !columns.Contains(column))
                .Select(column => $"`{column}`"),
        ];
        var message =
            header is null ? "the register is empty"
            : header.Fault is not null ? "the quotes in the register's header do not match"
            : header.Fields is [var only] && only.Value.AsSpan().ContainsAny(';', '\t')
                ? "the columns of a register are parted by commas, not by semicolons or tabs"
            : missing.Length < nearest.Columns.Length
                ? $"these are the columns of no known register; for a list of {nearest.Title}, {string.Join(" and ", missing)} {(missing.Length == 1 ? "is" : "are")} missing"
            : "these are the columns of no known register";
        return new Diagnostic(
            RegisterRules.UnknownRegister,
            message,
            new Location(path, text, header?.Span ?? default)
        )
        {
            Help =
                "the first line names the columns, with commas between them; docs/registers.md says which columns each register has",
        };
    }

    private static Diagnostic BadRow(string message, Location location) =>
        new(RegisterRules.BadRegisterRow, message, location);
}
