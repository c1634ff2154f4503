namespace AstroEngine.Core.Vedic.Dashas.Kalachakra;

/// <summary>Kalachakra, the dasha of the wheel of time, by the pada of the Moon: "the most respectable of all dashas" to Parashara.</summary>
/// <remarks>
/// Brihat Parashara Hora Shastra, chapter 46, verses 52 on; P. V. R. Narasimha Rao, Vedic Astrology: An Integrated Approach, chapter 24. The pada
/// owns nine signs; as much of their years is over at birth as the Moon has passed of the pada. Nine periods are counted from the one that runs
/// at birth, from the last sign of the pada on into those of the next.
/// </remarks>
internal static class KalachakraDasha
{
    /// <summary>Which signs a period divides into.</summary>
    public static readonly DashaOption<KalachakraDivision> Antardashas = new("antardashas");

    /// <summary>The system.</summary>
    public static DashaSystem System { get; } = new("kalachakra", Begin, Antardashas) { HasStart = true, UsesNakshatras = true };

    private static KalachakraCycle Begin(DashaChart chart, DashaChoices choices) =>
        new(chart.LongitudeOf(choices.Start), Antardashas.In(choices));
}
