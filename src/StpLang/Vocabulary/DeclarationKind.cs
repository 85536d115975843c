namespace StpLang.Vocabulary;

/// <summary>The kinds of declaration, in the order the reference describes them.</summary>
public enum DeclarationKind
{
    /// <summary><c>include "path"</c></summary>
    Include,

    /// <summary><c>let name = expression</c></summary>
    Let,

    /// <summary><c>plan name "Title"</c></summary>
    Plan,

    /// <summary><c>covers partner</c>, in a plan.</summary>
    Covers,

    /// <summary><c>partner name "Title"</c></summary>
    Partner,

    /// <summary><c>member "Name"</c>, in a partner.</summary>
    Member,

    /// <summary><c>budget name "Title"</c></summary>
    Budget,

    /// <summary><c>pool name "Title"</c></summary>
    Pool,

    /// <summary><c>contribution budget: series</c>, in a pool.</summary>
    Contribution,

    /// <summary><c>gap</c></summary>
    Gap,

    /// <summary><c>programme name "Title"</c></summary>
    Programme,

    /// <summary><c>from budget: series</c>, in a programme.</summary>
    From,

    /// <summary><c>cohort</c>, in a programme.</summary>
    Cohort,

    /// <summary><c>evidence "Title"</c>, in a programme.</summary>
    Evidence,

    /// <summary><c>outcome name "Title"</c>, in a programme.</summary>
    Outcome,

    /// <summary><c>milestone "Title"</c>, in a plan or a programme.</summary>
    Milestone,

    /// <summary><c>governance</c></summary>
    Governance,

    /// <summary><c>board name "Title"</c>, in the governance.</summary>
    Board,

    /// <summary><c>interest partner</c>, in a board.</summary>
    Interest,

    /// <summary><c>decision name "Title"</c>, in the governance.</summary>
    Decision,

    /// <summary><c>delegation</c>, in the governance.</summary>
    Delegation,

    /// <summary><c>involves partner</c>, in the governance.</summary>
    Involves,

    /// <summary><c>development</c>, in an involvement.</summary>
    Development,

    /// <summary><c>implementation</c>, in an involvement.</summary>
    Implementation,

    /// <summary><c>relationship partner with partner</c></summary>
    Relationship,

    /// <summary><c>engagement name "Title"</c></summary>
    Engagement,

    /// <summary><c>risk name "Title"</c></summary>
    Risk,

    /// <summary><c>accepts RULE</c>, in any declaration.</summary>
    Accepts,
}
