namespace AstroEngine.Functions.Charts;

/// <summary>The calendar that a birth date is written in.</summary>
internal enum CalendarName
{
    /// <summary>The proleptic Gregorian calendar.</summary>
    Gregorian,

    /// <summary>The Julian calendar.</summary>
    Julian,
}
