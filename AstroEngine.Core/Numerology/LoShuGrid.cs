using NodaTime;

namespace AstroEngine.Core.Numerology;

/// <summary>The digits of a birth date in the Lo Shu square; zeros have no place in it.</summary>
public sealed class LoShuGrid
{
    private const int Side = 3;
    private static readonly int[] Square = [4, 9, 2, 3, 5, 7, 8, 1, 6];

    private static readonly int[][] Lines =
    [
        [4, 9, 2], [3, 5, 7], [8, 1, 6], [4, 3, 8], [9, 5, 1], [2, 7, 6], [4, 5, 6], [2, 5, 8],
    ];

    private readonly int[] _counts = new int[10];

    private LoShuGrid(LocalDate date)
    {
        for (var digits = (date.Year * 10_000) + (date.Month * 100) + date.Day; digits > 0; digits /= 10)
        {
            _counts[digits % 10]++;
        }

        Driver = DigitSum.Root(date.Day);
        Conductor = DigitSum.Root(DigitSum.Of(date.Year) + DigitSum.Of(date.Month) + DigitSum.Of(date.Day));
    }

    /// <summary>The driver or psychic number: the day of the month, 1 to 9.</summary>
    public int Driver { get; }

    /// <summary>The conductor or destiny number: all digits of the date, 1 to 9.</summary>
    public int Conductor { get; }

    /// <summary>The numbers 1 to 9 that are in the date.</summary>
    public IReadOnlyList<int> Present => [.. Enumerable.Range(1, 9).Where(number => _counts[number] > 0)];

    /// <summary>The numbers 1 to 9 that are not in the date.</summary>
    public IReadOnlyList<int> Missing => [.. Enumerable.Range(1, 9).Where(number => _counts[number] == 0)];

    /// <summary>Places the digits of a date.</summary>
    /// <param name="date">A date of the years 1 to 9999.</param>
    public static LoShuGrid Of(LocalDate date) => new(date);

    /// <summary>The number that stands in a cell of the square.</summary>
    /// <param name="row">0 to 2, from above.</param>
    /// <param name="column">0 to 2, from the left.</param>
    public static int NumberAt(int row, int column) => Square[(row * Side) + column];

    /// <summary>The three numbers of an arrow.</summary>
    public static IReadOnlyList<int> NumbersOf(LoShuArrow arrow) => Lines[(int)arrow];

    /// <summary>How often a digit is in the date.</summary>
    /// <param name="number">1 to 9.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is no such digit.</exception>
    public int CountOf(int number) => number is >= 1 and <= 9
        ? _counts[number]
        : throw new ArgumentOutOfRangeException(nameof(number), number, "The square holds 1 to 9.");

    /// <summary>How many of the three numbers of an arrow are in the date, 0 to 3.</summary>
    public int PresentIn(LoShuArrow arrow) => Lines[(int)arrow].Count(number => _counts[number] > 0);

    /// <summary>What an arrow is in this grid.</summary>
    public LoShuArrowState StateOf(LoShuArrow arrow) => PresentIn(arrow) switch
    {
        0 => LoShuArrowState.Weakness,
        Side => LoShuArrowState.Strength,
        _ => LoShuArrowState.Partial,
    };
}
