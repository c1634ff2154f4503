using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Jaimini;

/// <summary>What Jaimini's rules ask of signs: odd or even, odd- or even-footed, movable, fixed or dual, and how far they are apart.</summary>
/// <remarks>Brihat Parashara Hora Shastra, chapter 4; the footedness of signs: chapter 46, verse 156.</remarks>
public static class SignNature
{
    private const int Signs = 12;

    /// <summary>Movable, fixed or dual.</summary>
    /// <param name="sign">A sign.</param>
    public static SignModality Modality(this Sign sign) => (SignModality)((int)sign % 3);

    /// <summary>Whether it is the first, third, fifth ... sign from Aries.</summary>
    /// <param name="sign">A sign.</param>
    public static bool IsOdd(this Sign sign) => (int)sign % 2 == 0;

    /// <summary>
    /// Whether it is odd-footed (vishamapada, savya): Aries, Taurus, Gemini, Libra, Scorpio, Sagittarius. Counts from these signs go
    /// forward, counts from the other six go backward.
    /// </summary>
    /// <param name="sign">A sign.</param>
    public static bool IsOddFooted(this Sign sign) => (int)sign / 3 % 2 == 0;

    /// <summary>The sign some steps further.</summary>
    /// <param name="sign">A sign.</param>
    /// <param name="steps">How many signs on; negative to go back.</param>
    public static Sign Plus(this Sign sign, int steps) => (Sign)((((int)sign + steps) % Signs + Signs) % Signs);

    /// <summary>How many signs another one is further on, 0 for the sign itself up to 11.</summary>
    /// <param name="sign">A sign.</param>
    /// <param name="other">Another sign.</param>
    public static int StepsTo(this Sign sign, Sign other) => ((int)other - (int)sign + Signs) % Signs;

    /// <summary>The seventh sign from it.</summary>
    /// <param name="sign">A sign.</param>
    public static Sign Seventh(this Sign sign) => sign.Plus(6);

    /// <summary>The ninth sign from it, which decides the direction of several rasi dashas.</summary>
    /// <param name="sign">A sign.</param>
    public static Sign Ninth(this Sign sign) => sign.Plus(8);
}
