using AstroEngine.Core.Vedic.Jaimini;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Dashas.Signs;

/// <summary>Signs one after the other.</summary>
/// <param name="First">The first one.</param>
/// <param name="Step">1 for zodiacal order, -1 against it.</param>
internal readonly record struct SignOrder(Sign First, int Step)
{
    /// <summary>Zodiacal order or against it.</summary>
    /// <param name="first">The first sign.</param>
    /// <param name="forward">Whether in zodiacal order.</param>
    public static SignOrder From(Sign first, bool forward) => new(first, forward ? 1 : -1);

    /// <summary>The sign at a place, counted from 0 in the direction of the order.</summary>
    /// <param name="place">The place.</param>
    public Sign At(int place) => First.Plus(Step * place);
}
