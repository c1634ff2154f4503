using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Dashas.Kalachakra;

/// <summary>Kalachakra dasha as it runs in a chart.</summary>
internal sealed class KalachakraCycle : IDashaCycle
{
    private readonly KalachakraDivision _division;
    private readonly bool _savya;
    private readonly int _first;

    /// <summary>Begins the dasha.</summary>
    /// <param name="longitude">Sidereal longitude of the Moon, or of another start.</param>
    /// <param name="division">How periods divide.</param>
    public KalachakraCycle(Angle longitude, KalachakraDivision division)
    {
        _division = division;
        var degrees = longitude.Normalized().Degrees;
        var position = NakshatraPosition.Of(longitude);
        _savya = KalachakraWheel.IsSavya(position.Nakshatra);
        _first = KalachakraWheel.PlaceOf(position);

        // Of the pada's years as much has passed as of the pada. With 10/3 degrees to a pada and p padas before it, that is
        // years x (3 x degrees / 10 - p). Ten times that, less ten times the signs that are over, is rounded once: its sign is exact.
        var years = KalachakraWheel.YearsFrom(_savya, _first);
        var padasBefore = ((int)position.Nakshatra * 4) + position.Pada - 1;
        var signsBefore = 0;
        while (true)
        {
            var next = signsBefore + KalachakraWheel.YearsOf(KalachakraWheel.SignAt(_savya, _first));
            if (TenthsAfter(next) < 0)
            {
                break;
            }

            signsBefore = next;
            _first++;
        }

        // The last double before a border may round to the whole period, which has not passed yet.
        var period = KalachakraWheel.YearsOf(KalachakraWheel.SignAt(_savya, _first));
        ElapsedYears = Math.Min(TenthsAfter(signsBefore) / 10, double.BitDecrement(period));

        double TenthsAfter(int passed) => Math.FusedMultiplyAdd(3 * years, degrees, -10.0 * (passed + (padasBefore * years)));
    }

    /// <inheritdoc />
    public int MostParts => KalachakraWheel.PadaSigns;

    /// <inheritdoc />
    public double ElapsedYears { get; }

    /// <summary>Nine periods from the one that runs at birth, whose signs are followed on the wheel beyond their pada; then the nine after them.</summary>
    /// <inheritdoc />
    public int FirstLevel(int cycle, Span<DashaPart> parts)
    {
        for (var i = 0; i < KalachakraWheel.PadaSigns; i++)
        {
            parts[i] = PartAt(PlaceOf(cycle, i));
        }

        return KalachakraWheel.PadaSigns;
    }

    /// <inheritdoc />
    public int Divide(int cycle, ReadOnlySpan<DashaStep> path, Span<DashaPart> parts)
    {
        // A child begins with the sign of its parent, so the places below the first level add up.
        var mahadasha = PlaceOf(cycle, path[0].Index);
        var steps = 0;
        foreach (var step in path[1..])
        {
            steps += step.Index;
        }

        for (var i = 0; i < KalachakraWheel.PadaSigns; i++)
        {
            parts[i] = PartAt(_division == KalachakraDivision.Wheel ? mahadasha + steps + i : WithinPada(mahadasha, steps + i));
        }

        return KalachakraWheel.PadaSigns;
    }

    private static int WithinPada(int place, int steps)
    {
        var offset = place % KalachakraWheel.PadaSigns;
        return place - offset + ((offset + steps) % KalachakraWheel.PadaSigns);
    }

    // The wheel and its padas repeat together after 72 places, which keeps the number of cycles from growing it.
    private int PlaceOf(int cycle, int index) => (_first + (cycle % 8 * KalachakraWheel.PadaSigns) + index) % 72;

    private DashaPart PartAt(int place)
    {
        var sign = KalachakraWheel.SignAt(_savya, place);
        return new(DashaLord.Of(sign), KalachakraWheel.YearsOf(sign));
    }
}
