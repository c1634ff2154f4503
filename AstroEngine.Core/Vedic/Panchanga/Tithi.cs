namespace AstroEngine.Core.Vedic.Panchanga;

/// <summary>A lunar day: a thirtieth of the way of the Moon from one new moon to the next.</summary>
/// <param name="Number">1 to 15 while the Moon waxes, 16 to 30 while it wanes.</param>
public readonly record struct Tithi(int Number)
{
    private const int OfHalf = 15;
    private const int OfMonth = 30;

    /// <summary>Waxing or waning.</summary>
    public Paksha Paksha => Number <= OfHalf ? Paksha.Shukla : Paksha.Krishna;

    /// <summary>The name, the same in both halves of the month but for the last.</summary>
    public TithiName Name => Number == OfMonth ? TithiName.Amavasya : (TithiName)((Number - 1) % OfHalf);
}
