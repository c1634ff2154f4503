using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Analysis;

/// <summary>One part of the complete analysis of a birth, which can be computed without the others.</summary>
internal interface IAnalysisSection
{
    /// <summary>The name of the field that it is in the document.</summary>
    string Name { get; }

    /// <summary>Reads and checks the birth as this section's calculation does.</summary>
    /// <param name="fields">The fields that all sections share.</param>
    /// <exception cref="ProblemException">The section cannot be computed for them.</exception>
    PreparedSection Prepare(RequestFields fields);
}
