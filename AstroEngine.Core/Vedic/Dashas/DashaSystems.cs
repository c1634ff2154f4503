using AstroEngine.Core.Vedic.Dashas.Chara;
using AstroEngine.Core.Vedic.Dashas.Kalachakra;
using AstroEngine.Core.Vedic.Dashas.Narayana;
using AstroEngine.Core.Vedic.Dashas.Stars;
using AstroEngine.Core.Vedic.Dashas.Sudasa;

namespace AstroEngine.Core.Vedic.Dashas;

/// <summary>Every dasha system by its name. A new one is one line here.</summary>
public static class DashaSystems
{
    /// <summary>All systems, in the order in which they are listed.</summary>
    public static IReadOnlyList<DashaSystem> All { get; } =
    [
        Vimshottari.System,
        Ashtottari.System,
        Yogini.System,
        KalachakraDasha.System,
        CharaDasha.System,
        NarayanaDasha.System,
        SudasaDasha.System,
    ];

    /// <summary>The system of a name, or null when there is none.</summary>
    /// <param name="name">A name in lower case, such as <c>vimshottari</c>.</param>
    public static DashaSystem? Find(string name)
    {
        foreach (var system in All)
        {
            if (system.Name == name)
            {
                return system;
            }
        }

        return null;
    }
}
