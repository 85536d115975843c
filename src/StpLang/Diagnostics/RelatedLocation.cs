namespace StpLang.Diagnostics;

/// <summary>A place that has to do with a finding.</summary>
/// <param name="Location">Where.</param>
/// <param name="Message">What is there, in a planner's words.</param>
public sealed record RelatedLocation(Location Location, string Message);
