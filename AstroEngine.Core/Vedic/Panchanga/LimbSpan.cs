using AstroEngine.Core.Zodiac;
using NodaTime;

namespace AstroEngine.Core.Vedic.Panchanga;

/// <summary>One limb of the panchanga, and when it runs.</summary>
/// <param name="Limb">Which of the four.</param>
/// <param name="Number">Its number from 1: to 30 for tithis, 27 for nakshatras and yogas, 60 for karanas.</param>
/// <param name="Starts">Its first millisecond.</param>
/// <param name="Ends">The first millisecond of the one that follows.</param>
public readonly record struct LimbSpan(Limb Limb, int Number, Instant Starts, Instant Ends)
{
    /// <summary>The span as a tithi.</summary>
    /// <exception cref="InvalidOperationException">It is another limb.</exception>
    public Tithi AsTithi() => Limb == Limb.Tithi ? new(Number) : throw Not(Limb.Tithi);

    /// <summary>The span as a nakshatra.</summary>
    /// <exception cref="InvalidOperationException">It is another limb.</exception>
    public Nakshatra AsNakshatra() => Limb == Limb.Nakshatra ? (Nakshatra)(Number - 1) : throw Not(Limb.Nakshatra);

    /// <summary>The span as a yoga.</summary>
    /// <exception cref="InvalidOperationException">It is another limb.</exception>
    public NityaYoga AsYoga() => Limb == Limb.Yoga ? (NityaYoga)(Number - 1) : throw Not(Limb.Yoga);

    /// <summary>The span as a karana.</summary>
    /// <exception cref="InvalidOperationException">It is another limb.</exception>
    public Karana AsKarana() => Limb == Limb.Karana ? new(Number) : throw Not(Limb.Karana);

    private InvalidOperationException Not(Limb wanted) => new($"This is a {Names.Of(Limb)}, no {Names.Of(wanted)}.");
}
