using AstroEngine.Core.Vedic.Dashas;
using AstroEngine.Functions.Http;
using NodaTime;

namespace AstroEngine.Functions.Charts.Dashas;

/// <summary>
/// The texts of the starts and ends of periods. Neighbours share their borders, and so do a period and its first and last part: more than
/// half of the texts are there already.
/// </summary>
/// <param name="offset">The offset that times are written with.</param>
internal sealed class DashaTimeTexts(Offset offset)
{
    private const int Slot = 32;
    // Level 0 is above the first one and has no periods.
    private const int Levels = DashaTimeline.MostLevels + 1;

    private readonly byte[] _texts = new byte[2 * Levels * Slot];
    private readonly Instant?[] _instants = new Instant?[2 * Levels];

    /// <summary>Writes the start of a period, which begins with that which it is part of, or where the one before it ended.</summary>
    /// <returns>How many bytes were written.</returns>
    public int WriteStart(in DashaPeriod period, Span<byte> text)
    {
        var here = period.Level;
        var known = _instants[here - 1] == period.Start ? here - 1 : Levels + here;
        return Write(here, known, period.Start, text);
    }

    /// <summary>Writes the end of a period, which ends with that which it is part of, or has an end of its own.</summary>
    /// <returns>How many bytes were written.</returns>
    public int WriteEnd(in DashaPeriod period, Span<byte> text) =>
        Write(Levels + period.Level, Levels + period.Level - 1, period.End, text);

    /// <summary>Writes an instant, from the text of another border if that is the same instant, and keeps the text.</summary>
    private int Write(int border, int known, Instant instant, Span<byte> text)
    {
        var kept = _texts.AsSpan(border * Slot, Slot);
        if (_instants[known] == instant)
        {
            _texts.AsSpan(known * Slot, Slot).CopyTo(kept);
        }
        else
        {
            kept[^1] = (byte)Iso.Write(instant, offset, kept);
        }

        _instants[border] = instant;
        kept.CopyTo(text);
        return kept[^1];
    }
}
