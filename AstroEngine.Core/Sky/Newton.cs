namespace AstroEngine.Core.Sky;

/// <summary>Newton's method for angles that pass a mark.</summary>
internal static class Newton
{
    private const int MostSteps = 20;

    // A longitude gains or loses less than 0.3 degrees a day on its speed of 13: what is left after a step of s days is 0.013 s squared.
    private const double LastStep = 5e-4;

    /// <summary>Finds when an angle is at its mark.</summary>
    /// <param name="look">How far the angle is past the mark at a Julian day, in degrees, and its change a day.</param>
    /// <param name="guess">Julian day.</param>
    /// <returns>Julian day.</returns>
    public static double Solve(Func<double, (double Past, double Rate)> look, double guess)
    {
        var day = guess;
        for (var i = 0; i < MostSteps; i++)
        {
            var (past, rate) = look(day);
            var step = past / rate;
            day -= step;
            if (Math.Abs(step) < LastStep)
            {
                return day;
            }
        }

        throw new InvalidOperationException($"No passage was found near Julian day {guess:R}.");
    }
}
