namespace AstroEngine.Functions.Sky.EphemerisTables;

/// <summary>How an ephemeris table is written.</summary>
internal enum EphemerisFormat
{
    /// <summary>One JSON document.</summary>
    Json,

    /// <summary>A line of names, then a line of values a row.</summary>
    Csv,

    /// <summary>A JSON document a row, each on a line of its own.</summary>
    Ndjson,
}
