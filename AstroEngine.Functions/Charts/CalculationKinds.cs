namespace AstroEngine.Functions.Charts;

/// <summary>The kinds of calculation, as bulk jobs, cache keys, statistics and settings name them.</summary>
internal static class CalculationKinds
{
    public const string Natal = "natal";
    public const string Dasha = "dasha";
    public const string Divisional = "divisional";
    public const string Divisionals = "divisionals";
    public const string Numerology = "numerology";
    public const string Ashtakavarga = "ashtakavarga";
    public const string LagnaChart = "lagna-chart";
    public const string Maitri = "maitri";
    public const string SudarshanaChakra = "sudarshan-chakra";
    public const string Transit = "transit";
    public const string TransitSearch = "transits-search";
    public const string SignTransit = "sign-transit";
    public const string Returns = "returns";
    public const string Progressions = "progressions";
    public const string Panchanga = "panchanga";
    public const string PanchangaMonth = "panchanga-month";
    public const string Aspects = "aspects";
    public const string Midpoints = "midpoints";
    public const string Declinations = "declinations";
    public const string Dignities = "dignities";
    public const string Lots = "lots";
    public const string Eclipses = "eclipses";
    public const string LunarCalendar = "lunar-calendar";
    public const string Ephemeris = "ephemeris";
    public const string RiseSet = "rise-set";
    public const string Synastry = "synastry";
    public const string Composite = "composite";
    public const string CompleteAnalysis = "complete-analysis";
}
