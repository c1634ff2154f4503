namespace AstroEngine.Core.Ephemeris;

/// <summary>The ephemeris itself cannot be used: a library or its data files are missing. The message says what to install.</summary>
public sealed class EphemerisUnavailableException : Exception
{
    /// <summary>Creates the exception.</summary>
    public EphemerisUnavailableException()
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is missing and what to install.</param>
    public EphemerisUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is missing and what to install.</param>
    /// <param name="innerException">The cause.</param>
    public EphemerisUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
