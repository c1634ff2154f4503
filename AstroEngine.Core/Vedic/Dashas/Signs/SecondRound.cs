namespace AstroEngine.Core.Vedic.Dashas.Signs;

/// <summary>What follows when all twelve signs have had their period.</summary>
internal enum SecondRound
{
    /// <summary>The same periods again, and so on.</summary>
    Repeats,

    /// <summary>Once more, with what each sign lacked of 12 years; nothing after that.</summary>
    Completes,
}
