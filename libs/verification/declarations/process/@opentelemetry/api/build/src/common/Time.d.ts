export type HrTime = [
    number,
    number
];
export type TimeInput = HrTime | number | Date;
