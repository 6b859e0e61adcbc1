import { acknowledgeOrder } from './acknowledgeOrder';
import { answerChangeRequest } from './answerChangeRequest';
import { answerClarification } from './answerClarification';
import { askClarification } from './askClarification';
import { changeProvider } from './changeProvider';
import { confirmHandover } from './confirmHandover';
import { declineOrder } from './declineOrder';
import { endOrder } from './endOrder';
import { placeOrder } from './placeOrder';
import { postponeStart } from './postponeStart';
import { registerHours } from './registerHours';
import { registerStart } from './registerStart';
import { requestChange } from './requestChange';
import { withdrawOrder } from './withdrawOrder';

export const ordersVerbs = {
  placeOrder, acknowledgeOrder, declineOrder, askClarification, answerClarification, withdrawOrder, changeProvider, confirmHandover, registerStart, postponeStart, registerHours, requestChange, answerChangeRequest, endOrder,
} as const;
