namespace AstroEngine.Core.Vedic.Panchanga;

/// <summary>The names of the karanas: four that come once a month, seven that come eight times.</summary>
public enum KaranaName
{
    /// <summary>Fixed: the first half of the first tithi.</summary>
    Kimstughna,

    /// <summary>Movable, the first.</summary>
    Bava,

    /// <summary>Movable, the second.</summary>
    Balava,

    /// <summary>Movable, the third.</summary>
    Kaulava,

    /// <summary>Movable, the fourth.</summary>
    Taitila,

    /// <summary>Movable, the fifth.</summary>
    Gara,

    /// <summary>Movable, the sixth.</summary>
    Vanija,

    /// <summary>Movable, the seventh, also called Bhadra.</summary>
    Vishti,

    /// <summary>Fixed: the second half of the fourteenth tithi of the waning half.</summary>
    Shakuni,

    /// <summary>Fixed: the first half of the new-moon tithi.</summary>
    Chatushpada,

    /// <summary>Fixed: the second half of the new-moon tithi.</summary>
    Naga,
}
