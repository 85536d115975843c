namespace StpLang.Tests.Docs;

/// <summary>The part of the reference that is written by hand: what holds for every declaration.</summary>
internal static class LanguageReferenceText
{
    public const string Introduction = """
        # The StpLang language

        <!-- Written by the compiler from its vocabulary. Do not edit: change src/StpLang/Vocabulary instead. -->

        A plan is text in files that end in `.stp`. Everything in it has one shape:

        ```stp
        keyword name "Title" {
          property: value
          nested_declaration { property: value }
        }
        ```

        Whoever has read one declaration can read all of them. Their order does not matter, and neither does
        the file they stand in: a plan may be split over several files with [`include`](#include).

        ```stp
        plan norfolk_and_waveney "Norfolk and Waveney STP" {
          footprint: "E54000022"
          window:    2016/17..2020/21
          as_of:     2016-10-21
        }

        partner norfolk_county_council "Norfolk County Council" { kind: county_council }

        /// Falls every year, as the national allocations do.
        budget public_health_grant "Public health grant" {
          kind:         public_health_grant
          holder:       norfolk_county_council
          amount:       { 2016/17: £40.6m, 2017/18: £39.6m, 2018/19..2020/21: £38.1m }
          illustrative: yes
        }

        programme falls_prevention "Falls prevention" {
          kind:         prevention
          lead:         norfolk_county_council
          public_health_function: yes
          cost:         { 2017/18: £1.9m, 2018/19..2020/21: £2.4m }
          from public_health_grant: { 2017/18: £1.9m, 2018/19..2020/21: £2.4m }
          cohort { size: 18_400  who: "people aged 65 and over who fell in the last year" }
          illustrative: yes
        }
        ```

        ## Text

        - Files are UTF-8, at most 64 MiB each; lines end in LF or CRLF.
        - Line breaks mean no more than spaces, but for one: the budget of a [`from`](#from) or [`contribution`](#contribution)
          stands on the line of that word. Commas between properties, between declarations and in lists
          and series may be left out.
        - `//` begins a comment that goes to the end of the line.
        - `///` begins a line about the declaration that follows it; it appears where that declaration is
          shown and, as `description`, in JSON. With a blank line behind it, it is about the file.
        - Blocks, lists and brackets nest at most 100 deep.

        ## Names

        A name begins with a letter or `_` and goes on with letters, digits and `_`; case matters. By convention
        names are written `like_this`. The words of the language are not reserved: a partner may be called `board`.

        All named declarations of a plan share one set of names, whichever file they stand in, so each name is
        used once. An outcome is named within its programme; elsewhere it is written
        `programme_name.outcome_name`.

        ## Values

        | kind | written | meaning |
        | --- | --- | --- |
        | text | `"Falls prevention"` | In it `\"` `\\` `\n` `\t` `\u{A3}` stand for a quotation mark, a backslash, a line break, a tab and any character by its number. Texts side by side are one text, so a long one can go over several lines |
        | yes or no | `yes`, `no` | |
        | number | `18_400`, `0.5` | `_` groups digits by three |
        | percentage | `2%`, `13.7%` | |
        | money | `£18_400`, `£40.6m` | Pounds; `k`, `m` and `bn` are thousands, millions and billions |
        | financial year | `2017/18` | 1 April 2017 to 31 March 2018; the years 1900/01 to 2198/99 can be written |
        | range of years | `2016/17..2020/21` | Both ends included |
        | date | `2016-10-21` | Year, month, day |
        | series | `{ 2016/17: £2m, 2017/18..2020/21: £3m }` | Figures by year, all of one kind; a range gives the figure to **each** of its years; each year at most once; a year that is not given counts as nothing |
        | list | `[norwich_ccg, community_trust]` | |
        | choice | `submitted` | One of the words listed with the property |
        | reference | `norwich_ccg` | The name of another declaration, of a kind the property takes |

        Money by year lies within the plan's `window`. A series is never read from a single amount: where money by
        year is asked for, the years are written.

        Figures are decimal and exact: £0.1m added a thousand times is £100m. A figure has at most 12 decimal
        places and lies within 1,000,000 billion of zero; what multiplication and division give is rounded to
        12 places, a half to the even neighbour, so that sums come out the same in any order.

        Exactness ends there, and money at the penny: sums of money are compared, told and put into `coverage` in whole
        pennies, half a penny up. So three thirds of £7m are £7m, and a penny that is missing is found.

        ## Expressions

        Wherever a value stands, it can be worked out: from other values, from names that [`let`](#let) defines, and
        from properties of other declarations.

        | written | gives |
        | --- | --- |
        | `a + b`, `a - b` | Sum or difference of two figures of one kind, or of two series year by year |
        | `a * b` | Money, a percentage, a number or each year of a series, taken so many times; multiplied by a percentage, that share of it. Between a number and a percentage the left one is scaled: `18_400 * 2%` is 368, `2% * 3` is 6% |
        | `a / b` | A figure, or each year of a series, divided by a number or percentage; or how many times one figure goes into another of its kind |
        | `-a` | The figure, or each year of a series, with its sign changed |
        | `(a + b) * c` | What is in brackets first; then `of`, then `*` and `/`, then `+` and `-` |
        | `grant.amount` | A property of another declaration |
        | `grant.amount[2018/19]` | The figure of one year |
        """;

    public const string Units = """
        Money plus a number, money times money and the like are errors that say what was found. So are a division
        by zero, a figure too large, and values that depend on themselves.
        """;

    public const string Declarations = """
        ## Declarations

        Every declaration with a block takes these properties as well as its own, and may contain [`accepts`](#accepts):
        """;
}
