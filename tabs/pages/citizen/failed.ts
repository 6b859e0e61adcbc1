/** Whether something may work a moment later. Why else it was refused is the caseworker's business, and no matter for this page. */
import { ApiError } from '../../api';

export const failed = (error: unknown): boolean => error instanceof ApiError && error.passing;
