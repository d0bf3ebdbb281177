"""Parameters that move gently in time and know only the past.

Each year's parameters minimise that year's Poisson deviance plus a quadratic pull towards the year
before (an extended Kalman filter with a random walk): the row of year t has seen the counts of the
first year ... t and nothing later, so a backtest may use every row before its jump-off.
"""

import numpy as np
from scipy.optimize import least_squares


def deviance_residuals(count, expected):
    """Signed square roots of the Poisson deviance contributions."""
    expected = np.maximum(expected, 1e-9)
    log_part = np.where(count > 0, count * np.log(np.maximum(count, 1e-300) / expected), 0)
    return np.sign(count - expected) * np.sqrt(np.maximum(2 * (log_part - count + expected), 0))


def filtered(law, start, start_sd, step_sd, counts, exposures):
    """One parameter vector per year. `law(theta)` gives rates by age; counts, exposures are
    [year, age]; start_sd is the spread of the first year's guess, step_sd that of a yearly step."""
    theta, precision, out = np.array(start, float), np.diag(1 / np.square(start_sd)), []
    for year, (count, exposure) in enumerate(zip(counts, exposures)):
        if year:
            precision = np.linalg.inv(np.linalg.inv(precision) + np.diag(np.square(step_sd)))
        root, before, used = np.linalg.cholesky(precision).T, theta, exposure > 0
        count, exposure = count[used], exposure[used]

        def residuals(u):
            expected = law(before + u * step_sd)[used] * exposure
            return np.concatenate([deviance_residuals(count, expected), root @ (u * step_sd)])

        best = least_squares(residuals, np.zeros(len(theta)), max_nfev=300, xtol=1e-12).x
        theta = before + best * step_sd
        precision = precision + _information(law, theta, step_sd, used, exposure)
        out.append(theta)
    return np.array(out)


def _information(law, theta, scale, used, exposure):
    """Fisher information of Poisson counts, by central differences of the law."""
    spread = np.sqrt(np.maximum(law(theta)[used] * exposure, 1e-3))
    columns = []
    for i in range(len(theta)):
        h = np.zeros(len(theta))
        h[i] = scale[i] * 1e-3
        slope = (law(theta + h)[used] - law(theta - h)[used]) * exposure / (2 * h[i])
        columns.append(slope / spread)
    J = np.array(columns).T
    return J.T @ J
