namespace StpLang.Model;

/// <summary>How sure an answer is that rests on something of the plan, in falling order.</summary>
internal enum Certainty
{
    /// <summary>All of it is understood.</summary>
    Sound,

    /// <summary>Some of it is in error now and is read as it was when it last was not: right for an editor to go on showing.</summary>
    Held,

    /// <summary>Some of it is in error, and nobody knows what is meant.</summary>
    Unknown,
}
