namespace AstroEngine.Core.Numerology;

/// <summary>When the year begins that the Kua number is counted by.</summary>
public enum KuaYearStart
{
    /// <summary>On 1 January, as in numerology by the birth date.</summary>
    January,

    /// <summary>With lichun, the beginning of spring about 4 February, as in classical feng shui.</summary>
    Lichun,
}
