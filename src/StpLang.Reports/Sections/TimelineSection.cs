using StpLang.Analysis;
using StpLang.Model;
using StpLang.Reports.Content;
using StpLang.Reports.Pictures;
using StpLang.Vocabulary;

namespace StpLang.Reports.Sections;

/// <summary>Milestones, outcomes, consultations and the closing of beds beside what replaces them, on one line of time.</summary>
internal static class TimelineSection
{
    private const int MostBars = 24;

    public static SectionKind Kind { get; } = new("timeline", "What happens when");

    public static Section Of(PlanReading reading)
    {
        var events = Events(reading).OrderBy(each => each.From).ThenBy(each => each.To).ToList();
        var outcomes = reading.PropertiesOf(
            "timeline-outcomes",
            "What changes for people, from what to what",
            reading.Model.Declarations.SelectMany(each =>
                each.Nested.OfType<Outcome>().Concat<Declaration>(each is Outcome ? [each] : [])
            )
        );
        if (events.Count == 0)
        {
            return new Section(Kind, "The plan states no milestone, consultation or other day.")
            {
                Tables = [.. Stated(outcomes)],
            };
        }

        return new Section(
            Kind,
            $"The plan states {Wording.Count(events.Count, "thing")} that {(events.Count == 1 ? "happens" : "happen")} from {Wording.Day(events[0].From)} to {Wording.Day(events.Max(each => each.To))}."
        )
        {
            Pictures = [PictureOf(events)],
            Tables = [TableOf(events, reading), .. Stated(outcomes)],
        };
    }

    private static IEnumerable<Table> Stated(Table? table) => table is null ? [] : [table];

    private static IEnumerable<PlanEvent> Events(PlanReading reading)
    {
        foreach (var declaration in reading.Model.Declarations)
        {
            foreach (var each in OwnEvents(declaration, reading))
            {
                yield return each;
            }

            foreach (var nested in declaration.Nested)
            {
                foreach (var each in OwnEvents(nested, reading))
                {
                    yield return each;
                }
            }
        }
    }

    private static IEnumerable<PlanEvent> OwnEvents(Declaration declaration, PlanReading reading) =>
        declaration switch
        {
            Milestone { Due: { } due } => [PlanEvent.On(due, "milestone", declaration)],
            Engagement { From: { } from } engagement =>
            [
                new PlanEvent(
                    from,
                    engagement.To is { } to && to > from ? to : from,
                    WordOf(engagement),
                    declaration
                ),
            ],
            Decision decision => DecisionEvents(decision),
            Programme programme => ProgrammeEvents(programme, reading),
            _ => [],
        };

    private static string WordOf(Engagement engagement) =>
        engagement.Form is { } form ? Words.Plain(form.Word()) : "engagement";

    private static IEnumerable<PlanEvent> DecisionEvents(Decision decision)
    {
        if (decision.On is { } on)
        {
            yield return PlanEvent.On(on, "decision", decision);
        }

        if (decision.ConsultationEnds is { } ends)
        {
            yield return PlanEvent.On(ends, "consultation ends", decision);
        }
    }

    private static IEnumerable<PlanEvent> ProgrammeEvents(Programme programme, PlanReading reading)
    {
        if (programme.Starts is { } starts)
        {
            var ends = programme.Ends is { } last && last > starts ? last : starts;
            yield return new PlanEvent(
                starts,
                ends,
                ends == starts ? "programme starts" : "programme",
                programme
            );
        }

        if (programme.BedsCloseOn is { } closes)
        {
            var instead = programme.Alternative is { } name
                ? $", replaced by {reading.Called(name)}"
                : ", replaced by nothing that is named";
            yield return PlanEvent.On(closes, $"beds close{instead}", programme);
        }
    }

    private static BarPicture PictureOf(List<PlanEvent> events)
    {
        List<PlanEvent> shown = [.. events.Take(MostBars)];
        return new BarPicture(
            "timeline-days",
            events.Count > MostBars
                ? $"The first {MostBars} of {events.Count:N0} things that happen"
                : "What happens when",
            Axis.OfDays(
                shown.SelectMany(each => new[] { (decimal)each.From.DayNumber, each.To.DayNumber })
            ),
            [
                .. shown.Select(each => new Bar(
                    $"{PlanReading.Called(each.Declaration)}: {each.What}, {each.When}",
                    [new Segment(each.From.DayNumber, each.To.DayNumber, FillOf(each))]
                )
                {
                    IsIllustrative = PlanReading.IsMadeUp(each.Declaration),
                }),
            ]
        );
    }

    private static Fill FillOf(PlanEvent each) =>
        each.Declaration switch
        {
            Milestone => Fill.Blue,
            Engagement => Fill.Turquoise,
            Decision => Fill.Pink,
            _ => Fill.Orange,
        };

    private static Table TableOf(List<PlanEvent> events, PlanReading reading) =>
        Table.Of(
            "timeline-table",
            "What happens when",
            [new Column("What"), new Column("Of what kind"), new Column("When")],
            events,
            each => new Row([
                reading.Head(each.Declaration),
                new Cell(each.What),
                new Cell(each.When),
            ])
        );
}
