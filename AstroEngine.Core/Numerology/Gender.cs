namespace AstroEngine.Core.Numerology;

/// <summary>What the Kua number is counted for.</summary>
public enum Gender
{
    /// <summary>Male.</summary>
    Male,

    /// <summary>Female.</summary>
    Female,
}
