namespace AstroEngine.Core.Ephemeris;

/// <summary>No ephemeris at hand reaches a body at a moment. The message says what was asked for and what there is.</summary>
public sealed class EphemerisRangeException : Exception
{
    /// <summary>Creates the exception.</summary>
    public EphemerisRangeException()
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What was asked for and what there is.</param>
    public EphemerisRangeException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What was asked for and what there is.</param>
    /// <param name="innerException">The cause.</param>
    public EphemerisRangeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
